import { expect, test } from 'vitest';
import { readPeriod } from '../../../server/time/period.ts';

test.each([
  ['2014-06-15', 20140615, 20140615],
  ['2014-06', 20140601, 20140630],
  ['2014-22', 20140601, 20140831],
  ['2013-24', 20131201, 20140228],
  ['2014', 20140101, 20141231],
])('a period may be a day, month, season or year: %s', (edtf, from, to) => {
  expect(readPeriod(edtf)).toEqual({ edtf, from, to });
});

test.each([
  '201X',
  '2014~',
  '2014?',
  '[2013..2014]',
  '[2013-06..2013-06]',
  '2013/2014',
  '2014-02-30',
  'June 2014',
  ' 2014',
  '',
])('anything else is refused, with the value and what is allowed: %s', (text) => {
  expect(() => readPeriod(text)).toThrow(
    new RangeError(
      `“${text}” is not a period: a period is a day (2014-06-15), a month (2014-06), a season (2014-22; 21 spring, 22 summer, 23 autumn, 24 winter) or a year (2014).`,
    ),
  );
});

test('a long text is not repeated whole', () => {
  expect(() => readPeriod('2'.repeat(5000))).toThrow(`“${'2'.repeat(60)}…” is not a period`);
});
