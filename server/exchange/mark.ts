/** What an export must never lose: that somebody denies a claim, or that no source says that it happened. */
import { counting } from '../corpus/counting.ts';
import type { Claim, Corpus } from '../corpus/types.ts';
import { relations } from '../relations.ts';

/** "contested", "expected; not reported to have happened", "withdrawn; …"; empty for what is reported as having happened. */
export function markOf({ asserted, standing, evidence }: Claim): string {
  const contested = standing === 'CONTESTED' ? ['contested'] : [];
  if (asserted) return contested.join('; ');
  const said = new Set(counting(evidence).map(({ stance }) => stance));
  const weighed =
    said.size === 0 ? ['withdrawn'] : said.has('EXPECTS') ? ['expected'] : said.has('CONSIDERS') ? ['considered'] : [];
  return [...contested, ...weighed, 'not reported to have happened'].join('; ');
}

/** By claim id, those that have a mark. */
export function marksOf({ claims }: Corpus): Map<string, string> {
  return new Map(
    claims.flatMap((claim) => {
      const mark = markOf(claim);
      return mark === '' ? [] : [[claim.id, mark] as const];
    }),
  );
}

/** What each claim adds up to, by its id, for whoever looks at an edge: the way back ignores it. */
export function shownOf({ claims }: Corpus) {
  return new Map(
    claims.map((claim) => {
      const { id, relation, standing, asserted } = claim;
      const { verb } = relations[relation];
      const mark = markOf(claim);
      return [id, { label: mark === '' ? verb : `${verb} (${mark})`, mark, standing, asserted }] as const;
    }),
  );
}
