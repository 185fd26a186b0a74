/**
 * The table of what things cost, in points: cost.ts counts with it, `/limits` shows it.
 *
 * A point is ten of Neo4j's database hits, which do not depend on the machine. Measured with PROFILE on 1,800 entities and 4,800 claims of two to three evidences
 * (test/server/graphql/cost.test.ts holds the table to it), hits for each row: a claim with the entities at its ends 50, and 60 to 100 in a neighbourhood, which is searched step by step;
 * an evidence with its source and speaker 38 of a claim, 28 of an entity, 22 of a source; an entity 1 on a page, 6 by its id; a post held 56; the conflicts of a
 * claim 17; a link of a chain 80; routes 7 for each claim that is looked at to find them. A statement's way to the database and back takes as long as 500 hits.
 * graphql-js answers a value in a tenth of the time of a point, an object with what is resolved for it in one.
 */
import { limits } from '../limits.ts';

/** The value of an argument: undefined when it is neither given nor has a default, `unknownValue` when it will be given and is not known yet. */
export type Arguments = (name: string) => unknown;

export interface Weight {
  /** Statements that answer it; they are batched, so they count once for each place however often it is answered. */
  readonly statements?: number;
  /** Points for each time it is asked, beyond its statements and rows. */
  readonly each?: number;
  /** Points for each row that it reads; absent: what an object or value costs. */
  readonly row?: number;
  /** How many it lists at most; of a connection or a part of the graph, how many each list in it holds. */
  readonly size?: (args: Arguments) => number;
  /** True when `size` is of the lists below and not of the field itself, as it is of every connection. */
  readonly holdsLists?: boolean;
}

export const points = {
  /** Of every operation. */
  operation: 10,
  /** Of a statement, by its way to the database and back alone. */
  statement: 50,
  /** Of each thing answered, unless the table says what its row costs. */
  object: 1,
  /** Of each value answered. */
  value: 0.1,
} as const;

const claim = 5;

/** By type, or interface, and field. A size without an argument is assumed: as many as are usual, where nothing says how many there are. */
export const weights: Readonly<Record<string, Weight>> = {
  'Query.entity': { statements: 1 },
  'Query.claim': { statements: 1, row: claim },
  'Query.source': { statements: 1 },
  // What an id is of, then each kind of thing.
  'Query.node': { statements: 2, row: claim },
  'Query.nodes': { statements: 5, row: claim, size: listed('ids') },
  'Query.entities': { statements: 2, row: 1, size: page },
  'Query.claims': { statements: 1, row: claim, size: page },
  'Query.sources': { statements: 1, row: 1, size: page },
  // Words that nothing has are looked for again, one by one.
  'Query.search': { statements: 2, each: 50, row: 1, size: counted('first', limits.page) },
  'Query.neighbourhood': {
    statements: 3,
    row: 10,
    size: counted('limit', limits.neighbourhoodClaims),
    holdsLists: true,
  },
  // Looking into a part of the picture goes tile by tile, each quartering by one statement.
  'Query.overview': {
    statements: 5,
    each: 300,
    row: 1,
    size: (args) =>
      Math.max(counted('first', limits.overviewEntities)(args), counted('limit', limits.overviewClaims)(args)),
    holdsLists: true,
  },
  'Overview.total': { statements: 1 },
  'Query.accountability': { statements: 8, each: 100 },
  // One statement a step; most of the claims that may be looked at are those of a few very connected entities, which few routes come by.
  'Query.paths': { statements: 6, each: 4_000, row: 1, size: counted('first', limits.paths) },
  'Query.conflicts': { statements: 1, row: 2, size: page },
  'Query.questions': { statements: 1, row: 1, size: () => 25 },
  'Query.graph': { statements: 1 },
  // No statement, but an answer of two hundred thousand characters.
  'Query.__schema': { each: 1_000 },
  'Query.__type': { each: 50 },

  'EntityConnection.totalCount': { statements: 1, each: 100 },
  'ClaimConnection.totalCount': { statements: 1, each: 100 },
  'SourceConnection.totalCount': { statements: 1 },
  'EvidenceConnection.totalCount': { statements: 1, each: 1 },
  'ConflictConnection.totalCount': { statements: 1, each: 50 },

  'Entity.aliases': { statements: 1, each: 1 },
  'Entity.claims': { statements: 1, row: claim, size: page },
  'Entity.claimCounts': { statements: 1, row: 1, size: () => 8 },
  'Entity.evidence': { statements: 1, row: 3, size: page },
  'Person.posts': { statements: 1, row: claim, size: () => 5 },
  'Post.holders': { statements: 1, row: claim, size: () => 5 },
  'Post.seats': { statements: 1, each: 1 },

  'Claim.evidence': { statements: 1, row: 4, size: page },
  'Claim.conflicts': { statements: 1, each: 2, row: 2, size: () => 2 },
  'Conflict.claims': { statements: 1, row: claim, size: () => 3 },
  'Evidence.claim': { statements: 1, row: claim },
  'Source.evidence': { statements: 1, row: 3, size: page },

  'Path.entities': { statements: 1, row: 1, size: () => limits.pathLength + 1 },
  'Path.claims': { statements: 1, row: claim, size: () => limits.pathLength },

  'AccountabilityChain.answer': { size: () => 4 },
  'AnswerSentence.claims': { size: () => 3 },
  'AccountabilityChain.links': { row: 8, size: () => 30 },
  'AccountabilityChain.gaps': { size: () => 5 },
  'AccountabilityChain.inspectedBy': { row: 8, size: () => 5 },
  'AccountabilityChain.holders': { size: () => 5 },
  'ChainLink.via': { size: () => 2 },
  'ChainLink.overseerHolders': { size: () => 3 },
  'ChainLink.overseenHolders': { size: () => 3 },

  'GraphSummary.byKind': { statements: 1, size: () => 12 },
  'GraphSummary.byRelation': { statements: 1, size: () => 26 },
  'GraphSummary.byStanding': { statements: 1, size: () => 4 },
  'GraphSummary.byEnds': { size: () => 100 },
};

/** @param types the type that a field is asked of, and what that implements */
export function weightOf(types: readonly string[], field: string): Weight {
  for (const type of types) {
    const found = weights[`${type}.${field}`];
    if (found) return found;
  }
  return {};
}

/** Of a page by `first` and `last`. */
function page(args: Arguments): number {
  const [first, last] = [args('first'), args('last')];
  if (first == null && last == null) return limits.defaultPage;
  return Math.max(within(first ?? 0, limits.page), within(last ?? 0, limits.page));
}

function counted(argument: string, most: number): (args: Arguments) => number {
  return (args) => within(args(argument), most);
}

/** What is out of range is refused before it is read; what is not known may be the most. */
function within(value: unknown, most: number): number {
  return typeof value === 'number' && value <= most ? Math.max(value, 1) : most;
}

function listed(argument: string): (args: Arguments) => number {
  return (args) => {
    const list = args(argument);
    if (Array.isArray(list)) return Math.min(list.length, limits.ids);
    return typeof list === 'symbol' ? limits.ids : 1;
  };
}
