import { describe, expect, it } from 'vitest';
import {
  dayNumber,
  dayOf,
  periodAt,
  periodWords,
  readEdtf,
  readTyped,
  regrain,
  step,
} from '../../../client/graph/period.ts';

const iso = (day: number | undefined) => new Date((day ?? Number.NaN) * 86_400_000).toISOString().slice(0, 10);

describe('a period as a person types it', () => {
  it.each([
    ['June 2014', '2014-06', 'June 2014'],
    ['jun 2014', '2014-06', 'June 2014'],
    ['  in  June   2014 ', '2014-06', 'June 2014'],
    ['2014', '2014', '2014'],
    ['summer 2013', '2013-22', 'summer 2013'],
    ['Fall 2013', '2013-23', 'autumn 2013'],
    ['15 June 2014', '2014-06-15', '15 June 2014'],
    ['June 15, 2014', '2014-06-15', '15 June 2014'],
    ['1st July 2013', '2013-07-01', '1 July 2013'],
    ['15/6/2014', '2014-06-15', '15 June 2014'],
    ['2014-06', '2014-06', 'June 2014'],
    ['2014-06-15', '2014-06-15', '15 June 2014'],
    ['2013-24', '2013-24', 'winter 2013-14'],
    ['winter 2013', '2013-24', 'winter 2013-14'],
    ['winter 2013-14', '2013-24', 'winter 2013-14'],
    ['winter 1999/2000', '1999-24', 'winter 1999-00'],
  ])('%j is %s, said "%s"', (typed, edtf, words) => {
    const period = readTyped(typed);
    expect(period?.edtf).toBe(edtf);
    expect(period && periodWords(period)).toBe(words);
  });

  it.each([
    '',
    'June',
    'Ju 2014',
    'Junne 2014',
    '31 June 2014',
    '31/6/2014',
    '2014-13',
    '2014-25',
    '2014-02-30',
    '15 summer 2013',
    'June 2014 or so',
    '2013..2014',
    '2014-06/2014-07',
    '14',
    'winter 2013-15',
    'summer 2013-14',
  ])('%j is refused', (typed) => expect(readTyped(typed)).toBeUndefined());
});

describe('the days of a period', () => {
  it.each([
    ['2014', '2014-01-01', '2014-12-31'],
    ['2014-02', '2014-02-01', '2014-02-28'],
    ['2012-02', '2012-02-01', '2012-02-29'],
    ['2014-21', '2014-03-01', '2014-05-31'],
    ['2014-22', '2014-06-01', '2014-08-31'],
    ['2014-23', '2014-09-01', '2014-11-30'],
    ['2013-24', '2013-12-01', '2014-02-28'],
    ['2014-06-15', '2014-06-15', '2014-06-15'],
    ['0085', '0085-01-01', '0085-12-31'],
  ])('%s runs from %s to %s', (edtf, first, last) => {
    const period = readEdtf(edtf);
    expect([iso(period?.first), iso(period?.last)]).toEqual([first, last]);
  });

  it('reads an ISO date as a day', () => expect(dayOf('1970-01-02')).toBe(dayNumber(1970, 1, 2)));
});

describe('moving a period', () => {
  it.each([
    ['2014', '2013', '2015'],
    ['2014-01', '2013-12', '2014-02'],
    ['2013-24', '2013-23', '2014-21'],
    ['2014-03-01', '2014-02-28', '2014-03-02'],
  ])('%s lies between %s and %s', (edtf, before, after) => {
    const period = readEdtf(edtf);
    if (!period) throw new Error('unreadable');
    expect([step(period, -1).edtf, step(period, 1).edtf]).toEqual([before, after]);
  });

  it('keeps its place when its size changes', () => {
    const june = periodAt(dayNumber(2014, 6, 15), 'month');
    expect(regrain(june, 'day').edtf).toBe('2014-06-15');
    expect(regrain(june, 'season').edtf).toBe('2014-22');
    expect(regrain(june, 'year').edtf).toBe('2014');
    expect(regrain(regrain(june, 'day'), 'month').edtf).toBe('2014-06');
  });

  it('puts January and February in the winter of the year before', () => {
    expect(periodAt(dayNumber(2014, 1, 31), 'season').edtf).toBe('2013-24');
    expect(periodAt(dayNumber(2014, 12, 1), 'season').edtf).toBe('2014-24');
  });
});
