/**
 * Dates as sources give them: EDTF (ISO 8601-2), of which a claim's dates may use one date or a set of which one is meant. An interval is refused, since a
 * claim's beginning and end are two dates. The `edtf` package parses each date; what the dates reach is in bounds.ts.
 */
import { allowedDates } from './allowed.ts';
import { type Bounds, type Point, pointBounds } from './bounds.ts';
import { dateAdvice } from './dateAdvice.ts';
import { readPoint } from './point.ts';

export type { Bounds } from './bounds.ts';

/** "Some time from `first` to `last`"; a missing side is open. */
export interface Stretch {
  readonly first?: Point;
  readonly last?: Point;
}
export type Choice = Point | Stretch;
/** The choices in the order of time; more than one, or a stretch, means that one of them is meant and it is not known which. */
export interface EdtfDate {
  readonly choices: readonly Choice[];
}

export const longestDate = 60;
const allowed = `Allowed are ${allowedDates}.`;

/** Corpora repeat few dates many times and a parse costs 0.2 ms, so what was read is kept. */
const kept = new Map<string, EdtfDate>();
const keptBounds = new Map<string, Bounds>();
const keptMost = 10_000;

/** Throws RangeError with a sentence for people when the text is not an allowed form. */
export function readEdtf(text: string): EdtfDate {
  const before = kept.get(text);
  if (before) return before;
  const read = readAnew(text);
  if ('fault' in read) throw new RangeError(`${quoted(text)} ${read.fault}${adviceOn(text)}. ${allowed}`);
  if (kept.size >= keptMost) kept.clear();
  kept.set(text, read);
  return read;
}

/** From when to when the date may be; a missing side is open. Throws as `readEdtf` does. */
export function boundsOf(edtf: string): Bounds {
  const before = keptBounds.get(edtf);
  if (before) return before;
  const bounds = hullOf(readEdtf(edtf).choices);
  if (keptBounds.size >= keptMost) keptBounds.clear();
  keptBounds.set(edtf, bounds);
  return bounds;
}

function hullOf(choices: readonly Choice[]): Bounds {
  const all = choices.map(choiceBounds);
  const earliest = all.every((one) => one.earliest !== undefined)
    ? Math.min(...all.map((one) => one.earliest ?? 0))
    : undefined;
  const latest = all.every((one) => one.latest !== undefined)
    ? Math.max(...all.map((one) => one.latest ?? 0))
    : undefined;
  return {
    ...(earliest === undefined ? {} : { earliest }),
    ...(latest === undefined ? {} : { latest }),
  };
}

/** Why a date is refused and what is allowed, as sentences for people; undefined when it is fine. */
export function faultOf(edtf: string): string | undefined {
  try {
    readEdtf(edtf);
    return undefined;
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}

export function isPoint(choice: Choice): choice is Point {
  return 'precision' in choice;
}

export function choiceBounds(choice: Choice): Bounds {
  if (isPoint(choice)) return pointBounds(choice);
  return {
    ...(choice.first ? { earliest: pointBounds(choice.first).earliest } : {}),
    ...(choice.last ? { latest: pointBounds(choice.last).latest } : {}),
  };
}

type Read = EdtfDate | { readonly fault: string };

function readAnew(text: string): Read {
  if (text.length > longestDate) return { fault: `is longer than ${longestDate} characters` };
  if (isInterval(text))
    return { fault: 'is an interval, and one date is wanted: give the beginning and the end apart' };
  const set = /^\[(.*)\]$/.exec(text)?.[1];
  if (set === undefined) {
    const read = readPoint(text);
    return 'fault' in read ? read : { choices: [read.point] };
  }
  return readSet(set);
}

/** Two dates, or one and an open end, with a stroke between them; what else has strokes is a date in another form. */
function isInterval(text: string): boolean {
  const [from = '', to, ...more] = text.split('/');
  const isEnd = (end: string) => end === '' || end === '..' || !('fault' in readPoint(end));
  return to !== undefined && more.length === 0 && isEnd(from) && isEnd(to);
}

/** Only of what is in the calendar. */
function adviceOn(text: string): string {
  const advice = text.length > longestDate ? undefined : dateAdvice(text);
  const named = /^write '?([^', ]+)'?(?:,|$)/.exec(advice ?? '')?.[1];
  return advice === undefined || (named !== undefined && 'fault' in readAnew(named)) ? '' : `: ${advice}`;
}

function readSet(inside: string): Read {
  const choices: Choice[] = [];
  for (const part of inside.split(',')) {
    const choice = readChoice(part.trim());
    if ('fault' in choice) return choice;
    choices.push(choice);
  }
  if (choices.length === 1 && choices[0] && isPoint(choices[0]))
    return { fault: 'has one date only: leave out the [ ]' };
  return inOrder(choices) ? { choices } : { fault: 'does not give its dates in the order of time' };
}

function readChoice(part: string): Choice | { readonly fault: string } {
  const [first = '', last, ...more] = part.split('..');
  if (more.length > 0 || (last === '' && first === '')) return { fault: 'is not a date' };
  const points: Point[] = [];
  for (const text of last === undefined ? [first] : [first, last].filter((side) => side !== '')) {
    const read = readPoint(text);
    if ('fault' in read) return read;
    if (read.point.approximate || read.point.uncertain)
      return {
        fault: 'has ~, ? or % inside [ ], which already says that the date is not known exactly',
      };
    points.push(read.point);
  }
  const [one, other] = points;
  if (!one) return { fault: 'is not a date' };
  if (last === undefined) return one;
  if (first === '') return { last: one };
  return other ? { first: one, last: other } : { first: one };
}

/** Each choice ends before the next begins, and a stretch does not end before it begins. */
function inOrder(choices: readonly Choice[]): boolean {
  let reached = -1;
  for (const choice of choices) {
    const { earliest = 0, latest = Number.POSITIVE_INFINITY } = choiceBounds(choice);
    const backwards = !isPoint(choice) && choice.first && choice.last && pointBounds(choice.first).latest > latest;
    if (earliest <= reached || latest < earliest || backwards) return false;
    reached = latest;
  }
  return true;
}

function quoted(text: string): string {
  return text.length > longestDate ? `“${text.slice(0, longestDate)}…”` : `“${text}”`;
}
