/**
 * Which relations make someone answer to someone, as data: the one table that `ANSWERS_TO` is projected by.
 *
 * Projecting every relation that smells of accountability was tried and drowned the answer (seven in eight names were wrong), so a row carries
 * guards on the kinds at each end, and what is missing here is missing on purpose: membership (POST_IN, other PART_OF), holding and following in a
 * post, place, criticism, advice, money, authorship, talks and involvement are influence or speech, and nobody answers to anybody by them.
 */
import type { Kind, Relation } from '../relations.ts';

/** LINE: a standing line, followed further. ACCOUNT: one account given once. INSPECTION: inspected or rated by. The numbers are what `st` holds in Neo4j. */
export const strengthRanks = { LINE: 1, ACCOUNT: 2, INSPECTION: 3 } as const;
export type Strength = keyof typeof strengthRanks;

/** STATE: holds from its start to its end. EVENT: on its own date only. OPENS: an act that starts a state with no stated end. STRUCTURE: a state that is seldom dated. */
export type EdgeNature = 'STATE' | 'EVENT' | 'OPENS' | 'STRUCTURE';

export interface ProjectionRow {
  readonly relation: Relation;
  /** Only claims recorded as this; absent: both. */
  readonly recorded?: 'STATE' | 'EVENT';
  /** Only these kinds of subject; absent: any that the relation allows. */
  readonly subject?: readonly Kind[];
  /** Only these kinds of object; absent: any that the relation allows. */
  readonly object?: readonly Kind[];
  /** Which end answers to the other. */
  readonly answers: 'SUBJECT' | 'OBJECT';
  readonly strength: Strength;
  readonly time: EdgeNature;
  /** The relation also binds the body that the subject heads. */
  readonly throughHead?: true;
  /** The edge ends with the holding of the post that the object was appointed to. */
  readonly endsWithHolding?: true;
  /** The other claim, about the same inspection or review, that this one needs: target and conductor are named by two claims. */
  readonly together?: {
    readonly relation: Relation;
    readonly object: readonly Kind[];
  };
  /** Not when the subject itself runs or owns the object: judging one's own service is no inspection. */
  readonly notItsOwn?: true;
}

const overseeable = ['Organisation', 'Service', 'Post', 'Programme', 'Person'] as const satisfies readonly Kind[];
const runnable = ['Service', 'Programme', 'Organisation', 'Post'] as const satisfies readonly Kind[];
const bindable = ['Organisation', 'Service', 'Post', 'Person'] as const satisfies readonly Kind[];
const inspectable = ['Organisation', 'Service', 'Post', 'Programme'] as const satisfies readonly Kind[];

export const projectionTable: readonly ProjectionRow[] = [
  {
    relation: 'OVERSEES',
    object: overseeable,
    answers: 'OBJECT',
    strength: 'LINE',
    time: 'STATE',
    throughHead: true,
  },
  {
    relation: 'DIRECTS',
    object: overseeable,
    answers: 'OBJECT',
    strength: 'LINE',
    time: 'STATE',
  },
  {
    relation: 'RESPONSIBLE_FOR',
    object: runnable,
    answers: 'OBJECT',
    strength: 'LINE',
    time: 'STATE',
  },
  {
    relation: 'REPORTS_TO',
    recorded: 'STATE',
    answers: 'SUBJECT',
    strength: 'LINE',
    time: 'STATE',
    throughHead: true,
  },
  {
    relation: 'REPORTS_TO',
    recorded: 'EVENT',
    answers: 'SUBJECT',
    strength: 'ACCOUNT',
    time: 'EVENT',
    throughHead: true,
  },
  // A remit or mandate is a state; acting for somebody once is speech or errand and binds nobody.
  {
    relation: 'ACTS_FOR',
    recorded: 'STATE',
    answers: 'SUBJECT',
    strength: 'LINE',
    time: 'STATE',
    throughHead: true,
  },
  {
    relation: 'ISSUED',
    object: ['Instrument', 'Programme'],
    answers: 'OBJECT',
    strength: 'LINE',
    time: 'OPENS',
  },
  {
    relation: 'ADDRESSED_TO',
    subject: ['Instrument'],
    object: bindable,
    answers: 'OBJECT',
    strength: 'LINE',
    time: 'OPENS',
  },
  {
    relation: 'REQUIRES',
    subject: ['Instrument'],
    object: bindable,
    answers: 'OBJECT',
    strength: 'LINE',
    time: 'OPENS',
  },
  {
    relation: 'INTERVENED_IN',
    answers: 'OBJECT',
    strength: 'LINE',
    time: 'OPENS',
  },
  // Never the old owner, who does not answer to the new one: only the service that changed hands.
  {
    relation: 'TAKES_OVER',
    object: ['Service'],
    answers: 'OBJECT',
    strength: 'LINE',
    time: 'OPENS',
  },
  {
    relation: 'APPOINTED',
    object: ['Post', 'Person'],
    answers: 'OBJECT',
    strength: 'LINE',
    time: 'OPENS',
    endsWithHolding: true,
  },
  {
    relation: 'PART_OF',
    subject: ['Service'],
    object: ['Organisation'],
    answers: 'SUBJECT',
    strength: 'LINE',
    time: 'STRUCTURE',
  },
  {
    relation: 'CONDUCTED',
    object: ['Inspection', 'Review'],
    answers: 'OBJECT',
    strength: 'INSPECTION',
    time: 'EVENT',
    together: { relation: 'CONCERNS', object: inspectable },
  },
  {
    relation: 'RATED',
    subject: ['Organisation'],
    answers: 'OBJECT',
    strength: 'INSPECTION',
    time: 'EVENT',
    notItsOwn: true,
  },
];

/** Relations by which a body runs or owns another thing, from the runner's side (`subject`) or the owned thing's (`object`). */
export const ownership: readonly {
  readonly relation: Relation;
  readonly owner: 'SUBJECT' | 'OBJECT';
}[] = [
  { relation: 'RESPONSIBLE_FOR', owner: 'SUBJECT' },
  { relation: 'DIRECTS', owner: 'SUBJECT' },
  { relation: 'TAKES_OVER', owner: 'SUBJECT' },
  { relation: 'HEADS', owner: 'SUBJECT' },
  { relation: 'PART_OF', owner: 'OBJECT' },
  { relation: 'POST_IN', owner: 'OBJECT' },
];

/**
 * How many years past what a source attests a chain still follows a "may have". By the letter of the dates alone a holder attested once is "maybe" for
 * ever. The numbers are a choice, not measured: no question tried could tell one from another, only days far from every source can.
 */
export interface Horizon {
  /** No start and no end, but attested: years either side of the first and last attestation. */
  readonly attestedOnly: number;
  /** Begun, and no end stated: years past the last witness. What began goes on till somebody ends it, so this is the longest. */
  readonly noEnd: number;
  /** Ended, and no start stated: years before the first witness. */
  readonly noStart: number;
  /** Nothing dated at all: years either side of the dates of its sources; `never` on any date. */
  readonly undated: number | 'never';
}

const horizons: { readonly [relation in Relation]?: Horizon } = {
  HOLDS_POST: { attestedOnly: 0, noEnd: 5, noStart: 2, undated: 'never' },
};
const horizonOfStates: Horizon = { attestedOnly: 2, noEnd: 5, noStart: 2, undated: 2 };
/** A passing act is its own date; without one it is never on a date. */
const horizonOfEvents: Horizon = {
  attestedOnly: 0,
  noEnd: 0,
  noStart: 0,
  undated: 'never',
};

/** The horizon of a relation's claims, seen as edges of that nature. */
export function horizonOf(relation: Relation, nature: EdgeNature): Horizon {
  return horizons[relation] ?? (nature === 'EVENT' ? horizonOfEvents : horizonOfStates);
}
