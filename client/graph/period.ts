/**
 * Periods that can be asked about: a day, month, season or year, written in EDTF (ISO 8601-2) in the address and in words on the page.
 * Seasons are the record's own: spring March to May, summer June to August, autumn September to November, winter December to February
 * of the next year.
 */
export type Grain = 'day' | 'month' | 'season' | 'year';

export interface Period {
  readonly edtf: string;
  readonly grain: Grain;
  /** First and last day, in whole days since 1 January 1970. */
  readonly first: number;
  readonly last: number;
}

export const grains: readonly Grain[] = ['day', 'month', 'season', 'year'];

const monthNames = [
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
];
const seasonNames = ['spring', 'summer', 'autumn', 'winter'];
/** EDTF's number of spring; the others follow. */
const spring = 21;

const dayMs = 86_400_000;
const pad = (value: number, width = 2) => String(value).padStart(width, '0');

/** `month` is 1 to 12, but may run over: month 13 is January of the next year, day 0 the last day of the month before. */
export function dayNumber(year: number, month: number, day: number): number {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999, so the year is set apart.
  return new Date(0).setUTCFullYear(year, month - 1, day) / dayMs;
}

function calendar(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * dayMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO date, `2014-06-15`, to a day number. */
export function dayOf(iso: string): number {
  const [year = 1970, month = 1, day = 1] = iso.split('-').map(Number);
  return dayNumber(year, month, day);
}

const yearPeriod = (year: number): Period => ({
  edtf: pad(year, 4),
  grain: 'year',
  first: dayNumber(year, 1, 1),
  last: dayNumber(year, 12, 31),
});

const seasonPeriod = (year: number, season: number): Period => ({
  edtf: `${pad(year, 4)}-${spring + season}`,
  grain: 'season',
  first: dayNumber(year, 3 + season * 3, 1),
  last: dayNumber(year, 6 + season * 3, 0),
});

const monthPeriod = (year: number, month: number): Period => ({
  edtf: `${pad(year, 4)}-${pad(month)}`,
  grain: 'month',
  first: dayNumber(year, month, 1),
  last: dayNumber(year, month + 1, 0),
});

function dayPeriod(number: number): Period {
  const { year, month, day } = calendar(number);
  return { edtf: `${pad(year, 4)}-${pad(month)}-${pad(day)}`, grain: 'day', first: number, last: number };
}

/** The period of that size that holds the day. */
export function periodAt(day: number, grain: Grain): Period {
  const { year, month } = calendar(day);
  if (grain === 'day') return dayPeriod(day);
  if (grain === 'month') return monthPeriod(year, month);
  if (grain === 'year') return yearPeriod(year);
  // January and February belong to the winter that began in the year before.
  if (month <= 2) return seasonPeriod(year - 1, 3);
  return seasonPeriod(year, Math.floor((month - 3) / 3));
}

/** The one before (-1) or after (1), of the same size. */
export function step(period: Period, by: -1 | 1): Period {
  return periodAt(by === 1 ? period.last + 1 : period.first - 1, period.grain);
}

/** Another size around the same time; the middle decides, so that going there and back stays in place. */
export function regrain(period: Period, grain: Grain): Period {
  return periodAt(Math.floor((period.first + period.last) / 2), grain);
}

export function periodWords({ edtf, grain, first }: Period): string {
  const { year, month, day } = calendar(first);
  if (grain === 'day') return `${day} ${monthNames[month - 1]} ${year}`;
  if (grain === 'month') return `${monthNames[month - 1]} ${year}`;
  if (grain === 'year') return String(year);
  const season = Number(edtf.slice(5)) - spring;
  // A winter belongs to two years, and is called after both.
  return season === 3 ? `winter ${year}-${pad((year + 1) % 100)}` : `${seasonNames[season]} ${year}`;
}

/** "in June 2014", "on 15 June 2014". */
export function inPeriod(period: Period): string {
  return `${period.grain === 'day' ? 'on' : 'in'} ${periodWords(period)}`;
}

const edtfForm = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads EDTF as the address holds it; undefined when it is no day, month, season or year. */
export function readEdtf(text: string): Period | undefined {
  const [, year, middle, day] = edtfForm.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (middle === undefined) return yearPeriod(Number(year));
  const part = Number(middle);
  if (part >= spring && part < spring + 4 && day === undefined) return seasonPeriod(Number(year), part - spring);
  if (part < 1 || part > 12) return undefined;
  if (day === undefined) return monthPeriod(Number(year), part);
  return exactDay(Number(year), part, Number(day));
}

/** 31 June is no day, and must not quietly become 1 July. */
function exactDay(year: number, month: number, day: number): Period | undefined {
  const number = dayNumber(year, month, day);
  const made = calendar(number);
  return made.month === month && made.day === day ? dayPeriod(number) : undefined;
}

/** Reads what a person types: "June 2014", "jun 2014", "summer 2013", "15 June 2014", "June 15, 2014", "15/6/2014", or EDTF. */
export function readTyped(text: string): Period | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .replaceAll(',', ' ')
    .replace(/\s+/g, ' ')
    .replace(/^in /, '')
    .replace(/^on /, '');
  const numeric = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(plain);
  if (numeric) return exactDay(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]));
  const winter = /^winter (\d{4})[-–/](\d{2}|\d{4})$/.exec(plain);
  if (winter) {
    const [first, second] = [Number(winter[1]), Number(winter[2])];
    return second === first + 1 || second === (first + 1) % 100 ? seasonPeriod(first, 3) : undefined;
  }
  const words = plain.split(' ');
  const year = words.find((word) => /^\d{4}$/.test(word));
  const name = words.find((word) => /^[a-z]+\.?$/.test(word))?.replace('.', '');
  const day = words.find((word) => /^\d{1,2}(st|nd|rd|th)?$/.test(word));
  if (year === undefined || name === undefined) return readEdtf(plain);
  if (words.length > (day === undefined ? 2 : 3)) return undefined;
  const season = seasonNames.indexOf(name === 'fall' ? 'autumn' : name);
  if (season >= 0 && day === undefined) return seasonPeriod(Number(year), season);
  const month = name.length < 3 ? -1 : monthNames.findIndex((known) => known.toLowerCase().startsWith(name));
  if (month < 0) return undefined;
  return day === undefined
    ? monthPeriod(Number(year), month + 1)
    : exactDay(Number(year), month + 1, Number.parseInt(day, 10));
}
