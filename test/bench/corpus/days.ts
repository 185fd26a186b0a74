/** Days of the bench's corpus, counted from its first, and the forms in which a source gives them. */
import type { Random } from './random.ts';

/** The first day of all and the number of days: twenty years. */
const firstDay = Date.UTC(2001, 0, 1);
export const dayCount = 7_304;
const dayLength = 86_400_000;

const made = new Map<number, string>();

/** `2014-06-15`. */
export function isoDay(day: number): string {
  const before = made.get(day);
  if (before) return before;
  const iso = new Date(firstDay + day * dayLength).toISOString().slice(0, 10);
  made.set(day, iso);
  return iso;
}

/** One date in one of the forms that sources use; whatever its form, the day is among those that it can mean. */
export function edtfOf(random: Random, day: number): string {
  const iso = isoDay(day);
  const [year, month] = [iso.slice(0, 4), iso.slice(0, 7)];
  const before = isoDay(Math.max(0, day - 60)).slice(0, 7);
  const after = isoDay(day + 60).slice(0, 7);
  const form = random.weighted([
    [() => month, 34],
    [() => iso, 28],
    [() => year, 15],
    [() => `${month}~`, 5],
    [() => `${year}?`, 3],
    [() => season(year, Number(iso.slice(5, 7))), 5],
    [() => `[${before}..${after}]`, 4],
    [() => `[..${after}]`, 3],
    [() => `[${before}..]`, 3],
  ]);
  return form();
}

/** EDTF's codes from 21, spring, to 24, winter, whose January and February are the next year's. */
function season(year: string, month: number): string {
  const code = month < 3 ? 24 : 20 + Math.floor(month / 3);
  return `${month < 3 ? Number(year) - 1 : year}-${code}`;
}

/** A source's own date: printed to the day nearly always. */
export function publishedOf(random: Random, day: number): { readonly published: string; readonly printed: boolean } {
  const iso = isoDay(day);
  if (random.chance(0.85)) return { published: iso, printed: true };
  if (random.chance(0.6)) return { published: iso.slice(0, 7), printed: true };
  const [from, to] = [isoDay(Math.max(0, day - 40)), isoDay(day + 40)];
  return { published: `[${from.slice(0, 7)}..${to.slice(0, 7)}]`, printed: false };
}
