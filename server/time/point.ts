/** One date of an EDTF text: a day, month, season, year or decade, with ~, ? or % after it. Dates of several choices are in edtf.ts. */
import { parse } from 'edtf';
import { daysInMonth, type Point } from './bounds.ts';

const unspecifiedLastDigitOfYear = 8;
const qualifiers: Readonly<Record<string, { readonly approximate: boolean; readonly uncertain: boolean }>> = {
  '~': { approximate: true, uncertain: false },
  '?': { approximate: false, uncertain: true },
  '%': { approximate: true, uncertain: true },
};

/** A date, or why it is refused as the rest of a sentence that begins with the date: "is not …". */
export type PointOrFault = { readonly point: Point } | { readonly fault: string };

/** The qualifier is ours to read: the package refuses it after a season and a decade, where the design allows it. */
export function readPoint(text: string): PointOrFault {
  const qualifier = qualifiers[text.slice(-1)];
  const core = readCore(qualifier ? text.slice(0, -1) : text);
  if ('fault' in core) return core;
  return {
    point: { approximate: false, uncertain: false, ...qualifier, ...core },
  };
}

type Core = Pick<Point, 'precision' | 'index'> | { readonly fault: string };

function readCore(text: string): Core {
  if (/^-|^Y|^\+|^\d{5}/.test(text)) return { fault: 'is outside the years 0000 to 9999' };
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(text, { level: 1 });
  } catch {
    return {
      fault: /^\d{4}-\d{2}(-\d{2})?$/.test(text) ? 'is not in the calendar' : 'is not a date',
    };
  }
  const [year = 0, second, day, hour] = parsed.values;
  if (parsed.approximate || parsed.uncertain) return { fault: 'has more than one of ~, ? and %' };
  if (hour !== undefined) return { fault: 'has a time of day' };
  if (parsed.type === 'Season' && second !== undefined) return { precision: 'SEASON', index: year * 4 + second - 21 };
  if (parsed.type !== 'Date') return { fault: 'is not a date' };
  if (parsed.unspecified !== undefined) {
    if (parsed.unspecified !== unspecifiedLastDigitOfYear)
      return { fault: 'leaves out more than the last digit of a year' };
    return { precision: 'DECADE', index: Math.floor(year / 10) };
  }
  if (second === undefined) return { precision: 'YEAR', index: year };
  if (day === undefined) return { precision: 'MONTH', index: year * 12 + second };
  // The package takes 29 February of any year.
  if (day > daysInMonth(year, second + 1)) return { fault: 'is not in the calendar' };
  return { precision: 'DAY', index: year * 10000 + (second + 1) * 100 + day };
}
