/** Claims' dates as the database has them, turned into what server/time and the projection reckon with; and whether a link held in a period. */
import { type Dated, heldAs } from '../corpus/projection/extents.ts';
import type { EdgeNature } from '../corpus/projectionTable.ts';
import type { Bounds } from '../time/bounds.ts';
import { type Held, holds, openFrom, openTo, type Why } from '../time/holds.ts';
import type { Period } from '../time/period.ts';
import { anyTime } from './spans.ts';
import type { ClaimDates, StoredEdge } from './types.ts';

function bounds(earliest: number | null, latest: number | null): Bounds {
  return { ...(earliest === null ? {} : { earliest }), ...(latest === null ? {} : { latest }) };
}

export function heldOf(claim: ClaimDates): Held {
  const began = bounds(claim.fromEarliest, claim.fromLatest);
  const ended = bounds(claim.toEarliest, claim.toLatest);
  const attested = claim.attested.flatMap((earliest, index) =>
    index % 2 === 0 ? [bounds(earliest, claim.attested[index + 1] ?? null)] : [],
  );
  if (claim.nature === 'EVENT') return { nature: 'EVENT', on: claim.on === null ? undefined : began, attested };
  return {
    nature: 'STATE',
    from: claim.from === null ? undefined : began,
    to: claim.to === null ? undefined : ended,
    attested,
  };
}

export function datedOf(claim: ClaimDates): Dated {
  return {
    relation: claim.relation,
    held: heldOf(claim),
    published: bounds(claim.sourcesEarliest, claim.sourcesLatest),
  };
}

/** Whether an edge held in the period, and for a MAYBE why; `claims` are the dates of the claims it needs, its own first. */
export function edgeHolds(
  edge: StoredEdge,
  claims: readonly ClaimDates[],
  asOf: Period | undefined,
): { readonly holds: 'YES' | 'MAYBE'; readonly why: readonly Why[] } {
  const window = asOf ?? anyTime;
  const inPeriod = (edge.cf ?? Number.POSITIVE_INFINITY) <= window.to && (edge.ct ?? 0) >= window.from;
  // What is asserted held at some time, dated or not; two claims may still never have met.
  const certain = inPeriod || (asOf === undefined && (edge.claims.length === 1 || edge.st === 3));
  if (certain && !edge.capacityInferred) return { holds: 'YES', why: [] };
  const why = new Set<Why>();
  if (!certain) {
    for (const [place, claim] of claims.entries())
      for (const reason of holds(heldAs(heldOf(claim), natureOf(edge, place)), window).why) why.add(reason);
    if (why.size === 0) why.add('FUZZY_DATE');
  }
  if (edge.capacityInferred) why.add('CAPACITY_INFERRED');
  return { holds: 'MAYBE', why: [...why] };
}

/** The edge's own claim may open a state; an inspection is dated by its first claim alone; the rest are states. */
function natureOf(edge: StoredEdge, place: number): EdgeNature {
  return place === 0 ? edge.nature : 'STATE';
}

/**
 * When an edge began and ended, EDTF as the sources give it: its claim's dates, or those of the holding or headship that it is cut to where they are narrower.
 * Where one of them has no stated start, the edge has none, unless the claim itself says that the person acted in the post.
 */
export function edgeDates(
  edge: StoredEdge,
  claims: readonly ClaimDates[],
): { readonly from?: string; readonly to?: string } {
  const [own, ...others] = claims;
  if (!own) return {};
  if (edge.nature === 'EVENT') return own.on === null ? {} : { from: own.on, to: own.on };
  const states = [own.nature === 'EVENT' ? { ...own, from: own.on, to: null } : own, ...others];
  const began = states.filter((claim) => claim.from !== null);
  const ended = states.filter((claim) => claim.to !== null);
  const latest = began.toSorted((a, b) => (b.fromEarliest ?? openFrom) - (a.fromEarliest ?? openFrom))[0];
  const first = ended.toSorted((a, b) => (a.toLatest ?? openTo) - (b.toLatest ?? openTo))[0];
  const said = edge.via !== 'HEAD' && !edge.capacityInferred;
  const from = began.length === states.length || (said && states[0]?.from) ? latest?.from : null;
  return { ...(from ? { from } : {}), ...(first?.to ? { to: first.to } : {}) };
}
