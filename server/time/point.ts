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

/** Most dates are these, and the package takes a tenth of a millisecond for each. */
const plain = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

function readCore(text: string): Core {
  const [, year, month, day] = plain.exec(text) ?? [];
  if (year === undefined) return readRare(text);
  if (month === undefined) return { precision: 'YEAR', index: Number(year) };
  if (day === undefined) return { precision: 'MONTH', index: Number(year) * 12 + Number(month) - 1 };
  if (Number(day) > daysInMonth(Number(year), Number(month))) return { fault: 'is not in the calendar' };
  return { precision: 'DAY', index: Number(`${year}${month}${day}`) };
}

/** A season or a decade; else why it is refused. */
function readRare(text: string): Core {
  if (/^-|^Y|^\+|^\d{5}/.test(text)) return { fault: 'is outside the years 0000 to 9999' };
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(text, { level: 1 });
  } catch {
    return {
      fault: /^\d{4}-\d{2}(-\d{2})?$/.test(text) ? 'is not in the calendar' : 'is not a date',
    };
  }
  const [year = 0, season, , hour] = parsed.values;
  if (parsed.approximate || parsed.uncertain) return { fault: 'has more than one of ~, ? and %' };
  if (hour !== undefined) return { fault: 'has a time of day' };
  if (parsed.type === 'Season' && season !== undefined) return { precision: 'SEASON', index: year * 4 + season - 21 };
  if (parsed.type !== 'Date' || parsed.unspecified === undefined) return { fault: 'is not a date' };
  if (parsed.unspecified !== unspecifiedLastDigitOfYear)
    return { fault: 'leaves out more than the last digit of a year' };
  return { precision: 'DECADE', index: Math.floor(year / 10) };
}
