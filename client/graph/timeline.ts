/** Claims → the rows of a timeline: what is surely known of when each held, and what only lies within bounds. In days since 1 January 1970. */

import type { Relation, ShownFragment } from '../api/operations.ts';
import { counting } from './counting.ts';
import { dayOf } from './period.ts';

export type Lane = 'posts' | 'oversight' | 'accounts' | 'instruments' | 'inspections';

/** In the order in which they stand. */
export const lanes: readonly Lane[] = ['posts', 'oversight', 'accounts', 'instruments', 'inspections'];

export const laneWords: Readonly<Record<Lane, string>> = {
  posts: 'Posts',
  oversight: 'Oversight',
  accounts: 'Accounts given',
  instruments: 'Directions and notices',
  inspections: 'Inspections and ratings',
};

/** First and last day. */
export type Days = readonly [first: number, last: number];

/** When a claim held, as far as its words go. */
export interface Extent {
  /** True for something that happened once, at some time within `possible`. */
  readonly event: boolean;
  /** The widest that it can have been; an absent end is not stated. */
  readonly first?: number;
  readonly last?: number;
  /** Surely held from the first of these days to the second; absent when no day is sure. */
  readonly certain?: Days;
  /** Bounds of each moment at which a source attests it, in order. */
  readonly attested: readonly Days[];
}

export interface TimelineRow {
  readonly claim: ShownFragment;
  readonly lane: Lane;
  readonly extent: Extent;
}

const laneOf: Readonly<Partial<Record<Relation, Lane>>> = {
  HOLDS_POST: 'posts',
  APPOINTED: 'posts',
  SUCCEEDED: 'posts',
  HEADS: 'posts',
  POST_IN: 'posts',
  ISSUED: 'instruments',
  ADDRESSED_TO: 'instruments',
  REQUIRES: 'instruments',
  ESCALATES: 'instruments',
  CONDUCTED: 'inspections',
  CONCERNS: 'inspections',
  RATED: 'inspections',
};

/** Lanes in their order; in a lane what belongs together stays together, earliest first, undated last. */
export function timelineRows(claims: readonly ShownFragment[]): TimelineRow[] {
  const rows = claims.map((claim) => {
    const account = claim.relation === 'REPORTS_TO' && claim.event;
    const lane = account ? 'accounts' : (laneOf[claim.relation] ?? 'oversight');
    return { claim, lane, extent: extentOf(claim) };
  });
  const start = ({ extent }: TimelineRow) => extent.first ?? extent.certain?.[0] ?? extent.attested[0]?.[0] ?? Infinity;
  const begins = new Map<string, number>();
  for (const row of rows) begins.set(keyOf(row), Math.min(start(row), begins.get(keyOf(row)) ?? Infinity));
  const order = (a: number, b: number) => (a === b ? 0 : a - b);
  return rows.sort(
    (a, b) =>
      lanes.indexOf(a.lane) - lanes.indexOf(b.lane) ||
      order(begins.get(keyOf(a)) ?? 0, begins.get(keyOf(b)) ?? 0) ||
      keyOf(a).localeCompare(keyOf(b)) ||
      order(start(a), start(b)),
  );
}

/** What a row belongs to: the post, the paper, or who oversees. */
function keyOf({ lane, claim: { subject, object, relation } }: TimelineRow): string {
  const byObject = lane === 'posts' || relation === 'ISSUED' || relation === 'CONDUCTED';
  return `${lane}:${byObject ? object.id : subject.id}`;
}

/**
 * What is sure: a state that began by a day and was attested, or ended, not before a later one held between the two; two attestations count as one state
 * from the first to the last. Bounds that cross leave nothing sure.
 */
export function extentOf({ event, from, to, evidence }: ShownFragment): Extent {
  const day = (iso: string | null) => (iso === null ? undefined : dayOf(iso));
  const all = counting(evidence.nodes)
    .flatMap(({ stance, attested: at }): Days[] => {
      const [first, last] = [day(at?.earliest ?? null), day(at?.latest ?? null)];
      return stance !== 'ASSERTS' || first === undefined || last === undefined ? [] : [[first, last]];
    })
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  // Two quotes of one article attest it once.
  const attested = all.filter((days, at) => days[0] !== all[at - 1]?.[0] || days[1] !== all[at - 1]?.[1]);
  const [first, last] = [day(from.earliest), day(to.latest)];
  const bounds = { event, ...(first !== undefined && { first }), ...(last !== undefined && { last }), attested };
  if (event) return bounds;
  const begun = lowest([day(from.latest), ...attested.map(([, latest]) => latest)]);
  const lasted = highest([day(to.earliest), ...attested.map(([earliest]) => earliest)]);
  if (begun === undefined) return bounds;
  if (lasted !== undefined && begun <= lasted) return { ...bounds, certain: [begun, lasted] };
  // Its beginning is surely past on that day, and nothing more is known.
  return begun === day(from.latest) ? { ...bounds, certain: [begun, begun] } : bounds;
}

const known = (days: readonly (number | undefined)[]) => days.filter((day) => day !== undefined);
const lowest = (days: readonly (number | undefined)[]) =>
  known(days).length > 0 ? Math.min(...known(days)) : undefined;
const highest = (days: readonly (number | undefined)[]) =>
  known(days).length > 0 ? Math.max(...known(days)) : undefined;
