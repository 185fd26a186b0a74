/** What the projection needs to know of a checked corpus: its asserted claims with their dates as bounds, found by relation and end. */
import type { Kind, Relation } from '../../relations.ts';
import type { Bounds } from '../../time/bounds.ts';
import { boundsOf } from '../../time/edtf.ts';
import { counting } from '../counting.ts';
import { heldOf } from '../held.ts';
import type { Claim, Corpus } from '../types.ts';
import { type Dated, type Extents, extentsOf } from './extents.ts';

/** An asserted claim with its dates. */
export interface Fact extends Dated {
  readonly claim: Claim;
  /** The moments at which a source attests it, by `source date`: two claims with one in common surely held together then. */
  readonly moments: ReadonlyMap<string, Bounds>;
}

export interface Facts {
  readonly all: readonly Fact[];
  kind(id: string): Kind;
  of(relation: Relation): readonly Fact[];
  bySubject(relation: Relation, subject: string): readonly Fact[];
  byObject(relation: Relation, object: string): readonly Fact[];
}

/** Only asserted claims: what is merely expected, considered or denied makes nobody answer to anybody. */
export function factsOf(corpus: Corpus): Facts {
  const kinds = new Map(corpus.entities.map((entity) => [entity.id, entity.kind]));
  const published = new Map(corpus.sources.map((source) => [source.id, boundsOf(source.published)]));
  const all = corpus.claims.filter((claim) => claim.asserted).map((claim) => factOf(claim, published));
  const group = (key: (fact: Fact) => string) => grouped(all, key);
  const byRelation = group((fact) => fact.relation);
  const bySubject = group((fact) => `${fact.relation} ${fact.claim.subject}`);
  const byObject = group((fact) => `${fact.relation} ${fact.claim.object}`);
  return {
    all,
    kind(id) {
      const kind = kinds.get(id);
      if (!kind) throw new Error(`a checked corpus names no entity that it lacks: ${id}`);
      return kind;
    },
    of: (relation) => byRelation.get(relation) ?? [],
    bySubject: (relation, subject) => bySubject.get(`${relation} ${subject}`) ?? [],
    byObject: (relation, object) => byObject.get(`${relation} ${object}`) ?? [],
  };
}

function grouped(all: readonly Fact[], key: (fact: Fact) => string): ReadonlyMap<string, readonly Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of all) {
    const group = groups.get(key(fact));
    if (group) group.push(fact);
    else groups.set(key(fact), [fact]);
  }
  return groups;
}

function factOf(claim: Claim, published: ReadonlyMap<string, Bounds>): Fact {
  const evidence = counting(claim.evidence);
  const asserting = evidence.filter(({ stance }) => stance === 'ASSERTS');
  const moments = new Map(
    asserting.flatMap((evidence) =>
      evidence.attested === undefined
        ? []
        : [[`${evidence.source} ${evidence.attested}`, boundsOf(evidence.attested)] as const],
    ),
  );
  return {
    claim,
    relation: claim.relation,
    held: heldOf(claim),
    published: hullOf(evidence.map(({ source }) => published.get(source) ?? {})),
    moments,
  };
}

/** Open on a side where any of them is. */
function hullOf(all: readonly Bounds[]): Bounds {
  const earliest = all.map((bounds) => bounds.earliest).filter((day) => day !== undefined);
  const latest = all.map((bounds) => bounds.latest).filter((day) => day !== undefined);
  if (earliest.length < all.length || latest.length < all.length) return {};
  return { earliest: Math.min(...earliest), latest: Math.max(...latest) };
}

/** The moments at which one source attests both. */
export function momentsTogether(one: Fact, other: Fact): Bounds[] {
  return [...one.moments].filter(([moment]) => other.moments.has(moment)).map(([, bounds]) => bounds);
}

/** Holding a post or heading a body, as extents. */
export function stateOf(fact: Fact): Extents {
  return extentsOf(fact, 'STATE');
}
