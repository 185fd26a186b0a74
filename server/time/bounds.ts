/**
 * From when to when a date reaches: the one table of bounds. Days are YYYYMMDD integers of the Gregorian calendar, years 0 to 9999.
 *
 * A unit longer than a day is a whole number of months, counted from January of the year 0, so one table serves all of them. Spring begins in March; winter
 * of a year is its December and the January and February after it, as the order of the codes has it (21 spring, 22 summer, 23 autumn, 24 winter).
 */
export type Precision = 'DAY' | 'MONTH' | 'SEASON' | 'YEAR' | 'DECADE';

/** Days as YYYYMMDD integers; a missing side is open. */
export interface Bounds {
  readonly earliest?: number;
  readonly latest?: number;
}

/** One date. `index` counts units of the precision from the year 0; for a DAY it is the day itself, as YYYYMMDD. */
export interface Point {
  readonly precision: Precision;
  readonly index: number;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

const units = {
  MONTH: { months: 1, beginsInMonth: 0 },
  SEASON: { months: 3, beginsInMonth: 2 },
  YEAR: { months: 12, beginsInMonth: 0 },
  DECADE: { months: 120, beginsInMonth: 0 },
} as const satisfies Record<Exclude<Precision, 'DAY'>, { months: number; beginsInMonth: number }>;

const firstDay = 101;
const lastDay = 9999_12_31;
const lastMonth = 9999 * 12 + 11;

/** Days in a month; `month` from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A day apart into year, month from 1 and day of the month. */
export function partsOf(day: number): {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
} {
  return {
    year: Math.floor(day / 10000),
    month: Math.floor(day / 100) % 100,
    dayOfMonth: day % 100,
  };
}

/** The first and last day of a unit; what reaches beyond the years 0 to 9999 is cut off there. */
export function unitBounds(
  precision: Precision,
  index: number,
): { readonly earliest: number; readonly latest: number } {
  if (precision === 'DAY') return { earliest: index, latest: index };
  const { months, beginsInMonth } = units[precision];
  const begins = index * months + beginsInMonth;
  return {
    earliest: firstOfMonth(begins),
    latest: lastOfMonth(begins + months - 1),
  };
}

/** `~` widens by one unit of the date's precision each way; `?` widens nothing. */
export function pointBounds(point: Point): {
  readonly earliest: number;
  readonly latest: number;
} {
  const { precision, index } = point;
  if (!point.approximate) return unitBounds(precision, index);
  if (precision === 'DAY') return { earliest: dayBefore(index), latest: dayAfter(index) };
  return {
    earliest: unitBounds(precision, index - 1).earliest,
    latest: unitBounds(precision, index + 1).latest,
  };
}

function firstOfMonth(month: number): number {
  if (month < 0) return firstDay;
  return Math.floor(month / 12) * 10000 + ((month % 12) + 1) * 100 + 1;
}

function lastOfMonth(month: number): number {
  if (month > lastMonth) return lastDay;
  const year = Math.floor(month / 12);
  const ofYear = (month % 12) + 1;
  return year * 10000 + ofYear * 100 + daysInMonth(year, ofYear);
}

function dayBefore(day: number): number {
  const { year, month, dayOfMonth } = partsOf(day);
  if (dayOfMonth > 1) return day - 1;
  const before = year * 12 + month - 2;
  return before < 0 ? firstDay : lastOfMonth(before);
}

function dayAfter(day: number): number {
  const { year, month, dayOfMonth } = partsOf(day);
  if (dayOfMonth < daysInMonth(year, month)) return day + 1;
  const after = year * 12 + month;
  return after > lastMonth ? lastDay : firstOfMonth(after);
}
