/** Days ↔ pixels along the time axis. A long stretch in which nothing begins, ends or is attested is broken, and the break is drawn. */
import { dayNumber } from './period.ts';

export interface TimeTick {
  readonly x: number;
  readonly label: string;
}

export interface TimeScale {
  readonly x: (day: number) => number;
  readonly day: (x: number) => number;
  readonly ticks: readonly TimeTick[];
  /** Where time is left out, from x to x. */
  readonly breaks: readonly (readonly [number, number])[];
  readonly left: number;
  readonly right: number;
}

interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly broken: boolean;
}

/** A stretch of at least this share of the whole, and this many days, is broken. */
const brokenShare = 0.3;
const brokenDays = 10 * 365;
const breakWidth = 28;
/** Between the names of two years, in pixels. */
const tickRoom = 46;

const yearOf = (day: number) => new Date(day * 86_400_000).getUTCFullYear();

/** @param days every day that has something to show; none gives the years around today's era, 1970. */
export function timeScale(days: readonly number[], left: number, right: number): TimeScale {
  const stretches = stretchesOf([...days].sort((a, b) => a - b));
  const open = stretches.filter(({ broken }) => !broken);
  const shown = open.reduce((sum, { first, last }) => sum + last - first, 0);
  const perDay = (right - left - breakWidth * (stretches.length - open.length)) / shown;
  let at = left;
  const placed = stretches.map((stretch) => {
    const width = stretch.broken ? breakWidth : (stretch.last - stretch.first) * perDay;
    const start = at;
    at += width;
    return { ...stretch, start, end: at, width };
  });
  const within = <Of extends { first: number; last: number }>(all: readonly Of[], day: number) =>
    all.find(({ last }) => day <= last) ?? all.at(-1);
  const x = (day: number) => {
    const stretch = within(placed, day);
    if (!stretch) return left;
    const share = (day - stretch.first) / (stretch.last - stretch.first);
    return stretch.start + Math.min(1, Math.max(0, share)) * stretch.width;
  };
  const dayAt = (position: number) => {
    const stretch = placed.find(({ end }) => position <= end) ?? placed.at(-1);
    if (!stretch) return 0;
    const share = Math.min(1, Math.max(0, (position - stretch.start) / stretch.width));
    return Math.min(stretch.last - 1, Math.floor(stretch.first + share * (stretch.last - stretch.first)));
  };
  return {
    x,
    day: dayAt,
    ticks: placed.filter(({ broken }) => !broken).flatMap((stretch) => ticksOf(stretch, perDay, x)),
    breaks: placed.filter(({ broken }) => broken).map(({ start, end }) => [start, end]),
    left,
    right,
  };
}

/** Whole years from the first day to the last, in open and broken stretches by turns. */
function stretchesOf(days: readonly number[]): Stretch[] {
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const begin = dayNumber(yearOf(first), 1, 1);
  const end = dayNumber(yearOf(last) + 1, 1, 1);
  const stretches: Stretch[] = [];
  let from = begin;
  for (const [at, day] of days.entries()) {
    const next = days[at + 1];
    if (next === undefined || next - day < brokenDays || next - day < brokenShare * (end - begin)) continue;
    const [stop, resume] = [dayNumber(yearOf(day) + 1, 1, 1), dayNumber(yearOf(next), 1, 1)];
    stretches.push({ first: from, last: stop, broken: false }, { first: stop, last: resume, broken: true });
    from = resume;
  }
  return [...stretches, { first: from, last: end, broken: false }];
}

function ticksOf({ first, last }: Stretch, perDay: number, x: (day: number) => number): TimeTick[] {
  const every = Math.max(1, Math.ceil(tickRoom / (perDay * 365)));
  const [begin, end] = [yearOf(first), yearOf(last)];
  return Array.from({ length: end - begin }, (_, at) => begin + at)
    .filter((_, at) => at % every === 0)
    .map((year) => ({ x: x(dayNumber(year, 1, 1)), label: String(year) }));
}
