/**
 * Whether a claim held in a period, by the letter of its dates.
 *
 * A state began on one day and ended on one day, not before it began, and held on every day between; each attestation says that it held on one day within the
 * attestation's bounds (so between two attestations of one claim it counts as held, a convention). An event happened on one day. What a claim's dates leave
 * open is every choice of such days within their bounds. YES: it held at some time in the period whatever the choice. NO: whatever the choice, it did not.
 * MAYBE: it depends on what is not known, and `why` says on what.
 */
import type { Bounds } from './bounds.ts';

/** The dates of a claim as bounds. `from`, `to` and `on` are absent when not stated; a state uses `from` and `to`, an event `on`. */
export interface Held {
  readonly nature: 'STATE' | 'EVENT';
  readonly from?: Bounds | undefined;
  readonly to?: Bounds | undefined;
  readonly on?: Bounds | undefined;
  readonly attested: readonly Bounds[];
}

/**
 * Days as YYYYMMDD; 0 and 99999999 are open. It may have held from `possibleFrom` to `possibleTo` and at no other time.
 *
 * `certainFrom` is the day by which it surely had begun, `certainTo` the day before which it surely had not ended; each is absent when nothing is known.
 * It surely held in a period exactly when `certainFrom` ≤ the period's last day and `certainTo` ≥ its first. In order, they enclose days on each of which it
 * surely held; the other way round (a month's event has the month's last day, then its first) they enclose days on at least one of which it surely held.
 */
export interface Extent {
  readonly possibleFrom: number;
  readonly possibleTo: number;
  readonly certainFrom?: number;
  readonly certainTo?: number;
}

export const openFrom = 0;
export const openTo = 99999999;

export type Why =
  | 'NO_END_STATED'
  | 'NO_START_STATED'
  | 'FUZZY_DATE'
  | 'UNDATED'
  | 'OUTSIDE_ATTESTATION'
  | 'CAPACITY_INFERRED';

/** `why` is what is not known, and empty unless the answer is MAYBE. CAPACITY_INFERRED is the chain's to add. */
export interface Holding {
  readonly answer: 'YES' | 'MAYBE' | 'NO';
  readonly why: readonly Why[];
}

export function extentOf(held: Held): Extent {
  const { began, ended, attested } = sidesOf(held);
  // It ended no sooner than it began and no sooner than it was last attested; it began no later than it ended and no later than it was first attested.
  const certainFrom = Math.min(...[began, ended, ...attested].map((bounds) => bounds?.latest ?? openTo));
  const certainTo = Math.max(...[began, ended, ...attested].map((bounds) => bounds?.earliest ?? openFrom));
  return {
    possibleFrom: began?.earliest ?? openFrom,
    possibleTo: ended?.latest ?? openTo,
    ...(certainFrom === openTo ? {} : { certainFrom }),
    ...(certainTo === openFrom ? {} : { certainTo }),
  };
}

export function holds(held: Held, period: { readonly from: number; readonly to: number }): Holding {
  const { possibleFrom, possibleTo, certainFrom = openTo, certainTo = openFrom } = extentOf(held);
  if (possibleFrom > period.to || possibleTo < period.from) return { answer: 'NO', why: [] };
  const mayBeginLater = certainFrom > period.to;
  const mayEndBefore = certainTo < period.from;
  if (!mayBeginLater && !mayEndBefore) return { answer: 'YES', why: [] };
  return {
    answer: 'MAYBE',
    why: whyOf(held, period, mayBeginLater, mayEndBefore),
  };
}

/** An event begins and ends on its day. */
function sidesOf(held: Held): {
  readonly began?: Bounds | undefined;
  readonly ended?: Bounds | undefined;
  readonly attested: readonly Bounds[];
} {
  if (held.nature === 'EVENT') return { began: held.on, ended: held.on, attested: [] };
  return { began: held.from, ended: held.to, attested: held.attested };
}

function whyOf(
  held: Held,
  period: { readonly from: number; readonly to: number },
  mayBeginLater: boolean,
  mayEndBefore: boolean,
): readonly Why[] {
  const { began, ended, attested } = sidesOf(held);
  if (!began && !ended && attested.length === 0) return ['UNDATED'];
  const why = new Set<Why>();
  if (mayBeginLater) why.add(began ? 'FUZZY_DATE' : 'NO_START_STATED');
  if (mayEndBefore) why.add(ended ? 'FUZZY_DATE' : 'NO_END_STATED');
  if (attested.length === 0) return inOrder(why);
  const before = attested.every((bounds) => period.to < (bounds.earliest ?? openFrom));
  const after = attested.every((bounds) => period.from > (bounds.latest ?? openTo));
  if (mayBeginLater && !began) why.add(before ? 'OUTSIDE_ATTESTATION' : 'FUZZY_DATE');
  if (mayEndBefore && !ended) why.add(after ? 'OUTSIDE_ATTESTATION' : 'FUZZY_DATE');
  return inOrder(why);
}

const words: Readonly<Record<Why, string>> = {
  UNDATED: 'no source dates it',
  NO_START_STATED: 'no source says when it began',
  NO_END_STATED: 'no source says when it ended',
  FUZZY_DATE: 'its dates are not exact enough to tell',
  OUTSIDE_ATTESTATION: 'the period lies outside the time for which the sources attest it',
  CAPACITY_INFERRED: 'in which capacity the person acted is inferred',
};

function inOrder(why: ReadonlySet<Why>): readonly Why[] {
  return (Object.keys(words) as Why[]).filter((one) => why.has(one));
}

/** The reasons as one plain sentence; empty for no reason. */
export function whyText(why: readonly Why[]): string {
  const all = inOrder(new Set(why)).map((one) => words[one]);
  const ending = why.includes('NO_START_STATED') && why.includes('NO_END_STATED');
  const clauses = ending
    ? ['no source says when it began or ended', ...all.filter((one) => !one.startsWith('no source says'))]
    : all;
  const last = clauses.at(-1);
  if (last === undefined) return '';
  const text = clauses.length === 1 ? last : `${clauses.slice(0, -1).join(', ')}, and ${last}`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
