/**
 * Claims that cannot all be true, that differ on a date or a sum, or that somebody denies: found by rule here, besides those that the corpus states.
 *
 * ONE_SEAT  two people surely held one post with one seat at one time. The day on which one stops and the next begins is a handover, not a conflict.
 * DATES     one thing that happens once (`happensOnce`), told with dates that have no day in common; or one state told as beginning, or as ending, on such
 *           dates, though by its other dates it may be one stretch.
 * AMOUNT    one thing told with different sums of one currency, at dates that may be the same.
 * DENIED    any claim that an evidence denies.
 * "One thing" is the same subject, relation and object, both asserted or both not. Claims that conflict with one another, directly or in a row, are one conflict.
 */
import type { Relation } from '../relations.ts';
import { dateText } from '../time/dateText.ts';
import { type Bounds, boundsOf } from '../time/edtf.ts';
import { extentOf } from '../time/holds.ts';
import { counting } from './counting.ts';
import { heldOf } from './held.ts';
import type { Claim, Conflict, Entity, Evidence, Source } from './types.ts';

/** An instrument is issued once and a review conducted once, but a council may be criticised or reported to any number of times. */
const happensOnce: readonly Relation[] = [
  'APPOINTED',
  'ISSUED',
  'ADDRESSED_TO',
  'ESCALATES',
  'TAKES_OVER',
  'CONDUCTED',
  'AUTHORED',
  'SUCCEEDED',
];

export interface Known {
  entity(id: string): Entity;
  source(id: string): Source;
}

/** All conflicts: those that the corpus states, then those found. What the corpus states of the same claims is not found again. */
export function conflictsOf(claims: readonly Claim[], stated: readonly Conflict[], the: Known): Conflict[] {
  const found = [...oneSeat(claims, the), ...dates(claims), ...amounts(claims), ...denied(claims, the)];
  const said = new Set(stated.map(claimsOf));
  return [...stated, ...found.filter((conflict) => !said.has(claimsOf(conflict)))];
}

function claimsOf({ claims }: Conflict): string {
  return [...claims].sort().join(' ');
}

/** Days as YYYYMMDD, both included. */
interface Days {
  readonly from: number;
  readonly to: number;
}

function oneSeat(claims: readonly Claim[], the: Known): Conflict[] {
  const holdings = claims.filter(
    ({ relation, asserted, object }) => relation === 'HOLDS_POST' && asserted && the.entity(object).seats === 1,
  );
  return groupedBy(holdings, ({ object }) => object).flatMap((ofPost) =>
    connected(ofPost, heldTogether).map((group) => {
      const people = [...new Set(group.map(({ subject }) => the.entity(subject).name))];
      const together = group.flatMap((one) => group.flatMap((other) => heldTogether(one, other) ?? []));
      const days = {
        from: Math.min(...together.map(({ from }) => from)),
        to: Math.max(...together.map(({ to }) => to)),
      };
      const post = the.entity(group[0]?.object ?? '').name;
      const told = `the sources say that ${listed(people, 'and')} did ${daysText(days)}`;
      return conflict('ONE_SEAT', `One person at a time can hold the post of ${post}, and ${told}.`, group);
    }),
  );
}

/** The days on all of which two people surely held it. */
function heldTogether(one: Claim, other: Claim): Days | undefined {
  const [a, b] = [certainDays(one), certainDays(other)];
  if (one.subject === other.subject || !a || !b) return undefined;
  const days = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
  const handover = days.from === days.to && (handsOver(one, other, days.from) || handsOver(other, one, days.from));
  return days.from > days.to || handover ? undefined : days;
}

function certainDays(claim: Claim): Days | undefined {
  const { certainFrom: from, certainTo: to } = extentOf(heldOf(claim));
  return from === undefined || to === undefined || from > to ? undefined : { from, to };
}

function handsOver(one: Claim, next: Claim, day: number): boolean {
  return isDay(one.to, day) && isDay(next.from, day);
}

function isDay(date: string | undefined, day: number): boolean {
  if (date === undefined) return false;
  const { earliest, latest } = boundsOf(date);
  return earliest === day && latest === day;
}

function dates(claims: readonly Claim[]): Conflict[] {
  return sameThings(claims).flatMap((same) => [
    ...differing(
      same.filter(({ relation }) => happensOnce.includes(relation)),
      'on',
      'when it happened',
    ),
    ...differing(same, 'from', 'when it began'),
    ...differing(same, 'to', 'when it ended'),
  ]);
}

function differing(claims: readonly Claim[], field: 'on' | 'from' | 'to', what: string): Conflict[] {
  const differ = (one: Claim, other: Claim) =>
    apart(one[field], other[field]) && (field === 'on' || mayMeet(one, other));
  return connected(claims, differ).map((group) => {
    const told = listed([...new Set(group.map((claim) => dateText(claim[field])))], 'or');
    return conflict('DATES', `The sources differ on ${what}: ${told}.`, group, field);
  });
}

function apart(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return endsBefore(boundsOf(one), boundsOf(other)) || endsBefore(boundsOf(other), boundsOf(one));
}

function endsBefore(one: Bounds, other: Bounds): boolean {
  return one.latest !== undefined && other.earliest !== undefined && one.latest < other.earliest;
}

function mayMeet(one: Claim, other: Claim): boolean {
  const [a, b] = [extentOf(heldOf(one)), extentOf(heldOf(other))];
  return a.possibleFrom <= b.possibleTo && b.possibleFrom <= a.possibleTo;
}

function amounts(claims: readonly Claim[]): Conflict[] {
  const differ = (one: Claim, other: Claim) =>
    one.amount?.currency === other.amount?.currency && one.amount?.value !== other.amount?.value && mayMeet(one, other);
  return sameThings(claims).flatMap((same) =>
    connected(same, differ).map((group) => {
      const sums = listed([...new Set(group.map(({ amount }) => amount?.text ?? ''))], 'or');
      return conflict('AMOUNT', `The sources differ on the sum: ${sums}.`, group);
    }),
  );
}

function denied(claims: readonly Claim[], the: Known): Conflict[] {
  return claims.flatMap((claim) => {
    const denials = counting(claim.evidence).filter(({ stance }) => stance === 'DENIES');
    if (denials.length === 0) return [];
    const who = listed([...new Set(denials.map((denial) => denierText(denial, the)))], 'and');
    return [conflict('DENIED', `Denied by ${who}.`, [claim])];
  });
}

function denierText({ saidBy, said, source }: Evidence, the: Known): string {
  const { publisher, published } = the.source(source);
  const when = said === undefined ? `published ${dateText(published)}` : `said ${dateText(said)}`;
  return saidBy === undefined ? `${publisher} (${when})` : `${the.entity(saidBy).name} (${publisher}, ${when})`;
}

function sameThings(claims: readonly Claim[]): Claim[][] {
  return groupedBy(claims, ({ subject, relation, object, asserted }) =>
    [subject, relation, object, asserted].join(' '),
  );
}

/** Groups of two or more with one key. */
function groupedBy(claims: readonly Claim[], keyOf: (claim: Claim) => string): Claim[][] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(keyOf(claim));
    if (group) group.push(claim);
    else groups.set(keyOf(claim), [claim]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Groups of two or more in which each conflicts with another of the group. */
function connected(claims: readonly Claim[], conflicting: (one: Claim, other: Claim) => unknown): Claim[][] {
  const left = new Set(claims);
  const groups: Claim[][] = [];
  for (const first of claims) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const one of group)
      for (const other of left) if (conflicting(one, other) && left.delete(other)) group.push(other);
    if (group.length > 1) groups.push(group);
  }
  return groups;
}

/** The id has a form that no written id can have. A claim is in one conflict of a rule and field, so the first of the claims names it. */
function conflict(rule: Conflict['rule'], reason: string, group: readonly Claim[], field?: string): Conflict {
  const claims = group.map(({ id }) => id).sort();
  const kind = rule.toLowerCase().replace('_', '-');
  return { id: ['conflict', kind, field, claims[0]].filter((part) => part).join('/'), reason, rule, claims };
}

function daysText({ from, to }: Days): string {
  return from === to ? `on ${dayText(from)}` : `from ${dayText(from)} to ${dayText(to)}`;
}

function dayText(day: number): string {
  const digits = String(day).padStart(8, '0');
  return dateText(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`);
}

function listed(words: readonly string[], conjunction: 'and' | 'or'): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}
