/**
 * Claims that pass a filter: pages and counts. The filter's most selective part is where a statement starts, from an index in the page's own order; the rest is
 * tested on that start's rows. Which statement that is is chosen here, by name.
 */
import type { Parameters } from '../../cypher/run.ts';
import { type ClaimText, readClaim } from '../corpus/claimRecord.ts';
import { type LikeClaims, readClaimTally } from '../corpus/tallies.ts';
import type { Standing } from '../corpus/types.ts';
import { openFrom, openTo } from '../time/holds.ts';
import type { ClaimConditions } from './claimFilter.ts';
import { corpusOf } from './corpusOf.ts';
import { keyRange } from './keyRange.ts';
import type { ClaimRow } from './loaders/rows.ts';
import type { Slice } from './page.ts';
import type { Read } from './read.ts';

/** The slice's claims in the slice's own direction: from the end backwards when it is taken from there. */
export async function claimRows(
  read: Read,
  filter: ClaimConditions,
  slice: Slice,
  latestFirst: boolean,
): Promise<readonly ClaimRow[]> {
  const { statement, start } = startOf(filter);
  const direction = latestFirst === slice.backward ? '' : 'Latest';
  const page: Parameters = { ...keyRange(slice, latestFirst), filter, ...(start && { start }) };
  const rows = await read<{ claim: ClaimText }>(`${statement}${direction}`, page);
  return rows.map(({ claim }) => readClaim(claim));
}

/** The statement that starts from the most selective condition, and what it starts from, if the filter does not say. */
function startOf(filter: ClaimConditions): { readonly statement: string; readonly start?: Parameters } {
  const { entities, speakers, sources, relations, standings, kinds, asserted } = filter;
  if (entities) return { statement: 'claimsTouching', start: { ids: entities } };
  if (speakers) return { statement: 'claimsSaidBy', start: { ids: speakers } };
  if (sources) return { statement: 'claimsFromSources', start: { ids: sources } };
  if (relations) return { statement: 'claimsByRelation' };
  if (kinds) return { statement: 'claimsByKind' };
  if (standings) return { statement: 'claimsByStanding' };
  if (filter.to !== openTo) return { statement: 'claimsInPeriod', start: { until: keyAfter(filter.to) } };
  return { statement: asserted === null ? 'claims' : 'claimsByAsserted' };
}

/** Above the sort keys of all that has that day, YYYYMMDD: "}" is the sign after "|". */
function keyAfter(day: number): string {
  return `${String(day).padStart(8, '0')}}`;
}

/** How many claims pass. What the corpus' own tally tells is not counted; only what starts from ids, or asks about a period, is. */
export async function claimCount(read: Read, filter: ClaimConditions): Promise<number> {
  if (!startOf(filter).start && filter.from === openFrom && filter.to === openTo) {
    const { claimTally } = await corpusOf(read);
    const like = readClaimTally(claimTally).filter((each) => passes(filter, each));
    return like.reduce((sum, { count }) => sum + count, 0);
  }
  const [row] = await read<{ count: number }>('claimCount', { start: countStartOf(filter), filter });
  return row?.count ?? 0;
}

function passes({ relations, standings, kinds, asserted }: ClaimConditions, like: LikeClaims): boolean {
  return (
    (relations?.includes(like.relation) ?? true) &&
    (standings?.includes(like.standing) ?? true) &&
    (kinds === null || kinds.includes(like.subject) || kinds.includes(like.object)) &&
    (asserted === null || asserted === like.asserted)
  );
}

/** What a count starts from: one list holds something. Every claim has a standing to be found by. */
function countStartOf({ entities, speakers, sources, relations, standings }: ClaimConditions) {
  const nowhere = { entities: [], speakers: [], sources: [], relations: [], standings: [] };
  if (entities) return { ...nowhere, entities };
  if (speakers) return { ...nowhere, speakers };
  if (sources) return { ...nowhere, sources };
  if (relations) return { ...nowhere, relations };
  return { ...nowhere, standings: standings ?? allStandings };
}

const allStandings: readonly Standing[] = ['REPORTED', 'CORROBORATED', 'CONTESTED', 'WITHDRAWN'];
