/** Points in time as nouns: "15 June 2014", "summer 2013", "October and December 2013". */
import { type Point, type Precision, partsOf } from './bounds.ts';
import type { Stretch } from './edtf.ts';

/** ALONE: "summer 2013", as in a table. WITHIN: "the summer of 2013", as in a sentence. */
export type Style = 'ALONE' | 'WITHIN';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;
const winter = 3;
const coarseness: readonly Precision[] = ['DAY', 'MONTH', 'SEASON', 'YEAR', 'DECADE'];

/** "March 2014", "about the summer of 2013", "2014 (uncertain)". */
export function pointNoun(point: Point, style: Style): string {
  return marked(point, plainNoun(point, style));
}

/** "about" before it and "(uncertain)" after it, where the date is marked so. */
export function marked(point: Point, noun: string): string {
  return `${point.approximate ? 'about ' : ''}${noun}${point.uncertain ? ' (uncertain)' : ''}`;
}

export function plainNoun(point: Point, style: Style): string {
  return partsOfNoun(point, style).join(' ');
}

/** Several points, what they share said once: "15 and 20 June 2014", "July or September 2013". */
export function joinedNouns(points: readonly Point[], word: 'and' | 'or', style: Style): string {
  const nouns = points.map((point) => partsOfNoun(point, style));
  const alike = new Set(points.map((point) => point.precision)).size === 1;
  const shared = alike ? sharedTail(nouns) : 0;
  return joined(
    nouns.map((parts, place) => parts.slice(0, place < nouns.length - 1 ? parts.length - shared : undefined).join(' ')),
    word,
  );
}

export function joined(words: readonly string[], word: 'and' | 'or'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${word} ${words.at(-1)}`;
}

/** A stretch with both ends as the points that it stands for, when it is one unit or two neighbouring ones: "October or November 2013". */
export function fewPoints({ first, last }: Stretch): readonly Point[] | undefined {
  if (!first || !last || first.precision !== last.precision) return undefined;
  if (first.index === last.index) return [first];
  const neighbours = last.index === first.index + 1;
  return neighbours ? [first, last] : undefined;
}

/** "some time between October and December 2013"; with ends of unlike precision, "between October 2013 and the end of 2014". */
export function betweenNoun(first: Point, last: Point, style: Style): string {
  const finer = coarseness.indexOf(first.precision) - coarseness.indexOf(last.precision);
  if (finer === 0) return `some time between ${joinedNouns([first, last], 'and', style)}`;
  const begins = plainNoun(first, finer > 0 ? 'WITHIN' : style);
  const ends = plainNoun(last, finer < 0 ? 'WITHIN' : style);
  return `some time between ${finer > 0 ? 'the start of ' : ''}${begins} and ${finer < 0 ? 'the end of ' : ''}${ends}`;
}

/** The end of a unit, for "by …" and "until …": "the end of 2016", "15 March 2016". */
export function endNoun(point: Point): string {
  const noun = plainNoun(point, 'WITHIN');
  return point.precision === 'DAY' ? noun : `the end of ${noun}`;
}

/** From the most to the least particular, so that what neighbours share is at the end. */
function partsOfNoun({ precision, index }: Point, style: Style): readonly string[] {
  switch (precision) {
    case 'DAY': {
      const { year, month, dayOfMonth } = partsOf(index);
      return [String(dayOfMonth), months[month - 1] ?? '', yearNoun(year)];
    }
    case 'MONTH':
      return [months[index % 12] ?? '', yearNoun(Math.floor(index / 12))];
    case 'SEASON': {
      const year = Math.floor(index / 4);
      const season = seasons[index % 4] ?? '';
      const ofYear =
        index % 4 === winter ? `${yearNoun(year)}-${String((year + 1) % 100).padStart(2, '0')}` : yearNoun(year);
      return style === 'ALONE' ? [season, ofYear] : [`the ${season}`, `of ${ofYear}`];
    }
    case 'YEAR':
      return [yearNoun(index)];
    case 'DECADE':
      return [`the ${yearNoun(index * 10)}s`];
  }
}

/** Years before 1000 keep their zeros, so that the year 14 is not taken for a day. */
function yearNoun(year: number): string {
  return String(year).padStart(4, '0');
}

/** How many words at the end all nouns share, leaving each at least one of its own. */
function sharedTail(nouns: readonly (readonly string[])[]): number {
  const most = Math.min(...nouns.map((parts) => parts.length)) - 1;
  let shared = 0;
  while (shared < most && new Set(nouns.map((parts) => parts.at(-1 - shared))).size === 1) shared += 1;
  return shared;
}
