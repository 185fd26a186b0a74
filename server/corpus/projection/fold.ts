/**
 * A claim that names a person makes the post answer in which that person acted, so that a chain never needs to step from post to holder and back. The post is
 * the claim's own `as`, else the only one that the person can have held at the claim's dates, or the only one surely held then; else the edge stays on the
 * person. A folded edge lasts no longer than the holding, and so never passes to a successor.
 */
import { type Extents, isNever, meet } from './extents.ts';
import { type Fact, type Facts, momentsTogether, stateOf } from './facts.ts';

/** One end of an edge after folding. */
export interface FoldedEnd {
  readonly entity: string;
  readonly extents: Extents;
  /** The claim of the holding that was folded in; absent when the edge stays where it was. */
  readonly holding?: string;
  /** True unless the claim itself says in which capacity. */
  readonly inferred: boolean;
}

interface Candidate {
  readonly holding: Fact;
  readonly extents: Extents;
}

/** The end `person` of the claim, which holds in `extents`; `as` only when the person is the claim's subject. */
export function foldEnd(facts: Facts, fact: Fact, person: string, extents: Extents, as?: string): FoldedEnd[] {
  if (facts.kind(person) !== 'Person') return [{ entity: person, extents, inferred: false }];
  const held = facts.bySubject('HOLDS_POST', person);
  if (as !== undefined && facts.kind(as) === 'Post') return inPost(fact, held, as, extents);
  const candidates = held.flatMap((holding) => candidate(fact, holding, extents));
  const posts = onlyPost(candidates) ?? onlyPost(candidates.filter((one) => one.extents.cf !== undefined));
  if (!posts) return [{ entity: person, extents, inferred: false }];
  const folded = posts.map((one) => ({
    entity: one.holding.claim.object,
    extents: one.extents,
    holding: one.holding.claim.id,
    inferred: true,
  }));
  return [...folded, ...beyond(person, extents, posts)];
}

/** The claim itself says that the person held the post when it surely held, so its own certain days count as days of the holding. */
function inPost(fact: Fact, held: readonly Fact[], post: string, extents: Extents): FoldedEnd[] {
  const holdings = held.filter((holding) => holding.claim.object === post);
  const folded = holdings.flatMap((holding) => {
    const both = meet(extents, attestedBy(stateOf(holding), extents), momentsTogether(fact, holding));
    if (!both) return [];
    return [
      {
        entity: post,
        extents: withCertain(both, extents),
        holding: holding.claim.id,
        inferred: false,
      },
    ];
  });
  return folded.length > 0 ? folded : [{ entity: post, extents, inferred: false }];
}

function withCertain({ pf, pt, lf, lt }: Extents, { cf, ct }: Extents): Extents {
  return {
    pf,
    pt,
    lf,
    lt,
    ...(cf === undefined || ct === undefined ? {} : { cf, ct }),
  };
}

function attestedBy(holding: Extents, claim: Extents): Extents {
  const certain = certainDays(claim);
  if (!certain) return holding;
  const dated = !isNever(holding);
  return {
    ...holding,
    pf: Math.max(holding.lf, dated ? Math.min(holding.pf, certain.from) : certain.from),
    pt: Math.min(holding.lt, dated ? Math.max(holding.pt, certain.to) : certain.to),
  };
}

/** A holding without any date is never on a date, so it takes no dated claim from the person. */
function candidate(fact: Fact, holding: Fact, extents: Extents): Candidate[] {
  const both = meet(extents, stateOf(holding), momentsTogether(fact, holding));
  return both && (!isNever(both) || isNever(extents)) ? [{ holding, extents: both }] : [];
}

/** The candidates when all are of one post (several claims may tell of one tenure, or of two). */
function onlyPost(candidates: readonly Candidate[]): readonly Candidate[] | undefined {
  return new Set(candidates.map((one) => one.holding.claim.object)).size === 1 ? candidates : undefined;
}

/** What the claim surely says of the person outside every holding is not lost: it stays on the person. */
function beyond(person: string, extents: Extents, posts: readonly Candidate[]): FoldedEnd[] {
  const certain = certainDays(extents);
  if (!certain) return [];
  const first = Math.min(...posts.map((one) => one.extents.pf));
  const last = Math.max(...posts.map((one) => one.extents.pt));
  const rest: FoldedEnd[] = [];
  const stay = (from: number, to: number) => {
    // Surely on some day of a range is not surely on a day of a part of it.
    const known = certain.eachDay ? { cf: from, ct: to } : {};
    rest.push({
      entity: person,
      extents: { pf: from, pt: to, lf: extents.lf, lt: extents.lt, ...known },
      inferred: false,
    });
  };
  if (certain.from < first) stay(certain.from, Math.min(certain.to, first - 1));
  if (certain.to > last) stay(Math.max(certain.from, last + 1), certain.to);
  return rest;
}

function certainDays({ cf, ct }: Extents): { from: number; to: number; eachDay: boolean } | undefined {
  if (cf === undefined || ct === undefined) return undefined;
  return { from: Math.min(cf, ct), to: Math.max(cf, ct), eachDay: cf <= ct };
}
