/** A claim's dates as the graph has them, as `server/time` reckons with them. */
import { type Bounds, boundsOf } from '../time/edtf.ts';
import { type Held, type Holding, holds, openFrom, openTo } from '../time/holds.ts';
import type { Period } from '../time/period.ts';
import type { ClaimRow } from './loaders/rows.ts';

/** A date as EDTF; absent when it is not stated. */
export interface FuzzyDateRow {
  readonly edtf?: string | null | undefined;
}

/** Whether a claim held in a period, and the claim; its id, where it has not been read. */
export interface HoldingRow extends Holding {
  readonly claim: ClaimRow | string;
}

export function claimHolds(claim: ClaimRow, period: Period): HoldingRow {
  return { ...holds(heldOf(claim), period), claim };
}

function heldOf(claim: ClaimRow): Held {
  const began = bounds(claim.fromEarliest, claim.fromLatest);
  if (claim.nature === 'EVENT') return { nature: 'EVENT', on: claim.on == null ? undefined : began, attested: [] };
  return {
    nature: 'STATE',
    from: claim.from == null ? undefined : began,
    to: claim.to == null ? undefined : bounds(claim.toEarliest, claim.toLatest),
    attested: attestations(claim),
  };
}

type Day = number | null | undefined;

function bounds(earliest: Day, latest: Day): Bounds {
  return { ...(earliest != null && { earliest }), ...(latest != null && { latest }) };
}

function attestations({ attested }: ClaimRow): Required<Bounds>[] {
  return attested.flatMap((earliest, at) => {
    const latest = attested[at + 1];
    return at % 2 === 0 && latest !== undefined ? [{ earliest, latest }] : [];
  });
}

/** When a source last attests it, of several the one that may be latest; null when none does. */
export function lastAttested(claim: ClaimRow): FuzzyDateRow | null {
  const [last] = attestations(claim).toSorted((a, b) => b.latest - a.latest || b.earliest - a.earliest);
  return last ? { edtf: edtfBetween(last.earliest, last.latest) } : null;
}

/** The shortest EDTF that means some day from one to the other, both YYYYMMDD: a year, season, month or day, else a one-of set; absent when both are open. */
export function edtfBetween(earliest: number, latest: number): string | undefined {
  const first = earliest === openFrom ? '' : iso(earliest);
  const last = latest === openTo ? '' : iso(latest);
  if (first === last) return first || undefined;
  const year = first.slice(0, 4);
  const units =
    first && last ? [year, ...['21', '22', '23', '24'].map((season) => `${year}-${season}`), first.slice(0, 7)] : [];
  const unit = units.find((edtf) => {
    const whole = boundsOf(edtf);
    return whole.earliest === earliest && whole.latest === latest;
  });
  return unit ?? `[${first}..${last}]`;
}

/** `20140615` as `2014-06-15`. */
export function iso(day: number): string {
  const digits = String(day).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
