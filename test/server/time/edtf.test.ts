import { describe, expect, test } from 'vitest';
import { boundsOf, faultOf } from '../../../server/time/edtf.ts';

const allowed =
  'Allowed are 2014-06-15, 2014-06, 2014-22 (21 spring, 22 summer, 23 autumn, 24 winter), 2014 or 201X (the decade), with ~ (about), ? (uncertain) or % (both) after it; and one of several, such as [2013-10..2013-12] (some time between), [..2016] (by then), [2014..] (then or later) or [2013-07,2013-09] (one of these).';

describe('bounds of every form of date', () => {
  test.each<[form: string, edtf: string, earliest: number | undefined, latest: number | undefined]>([
    ['a day', '2014-06-15', 20140615, 20140615],
    ['a leap day', '2012-02-29', 20120229, 20120229],
    ['a month of 31 days', '2014-03', 20140301, 20140331],
    ['a month of 30 days', '2014-04', 20140401, 20140430],
    ['February', '2014-02', 20140201, 20140228],
    ['February of a leap year', '2012-02', 20120201, 20120229],
    ['February of a century that leaps', '2000-02', 20000201, 20000229],
    ['February of a century that does not', '1900-02', 19000201, 19000228],
    ['a year', '2014', 20140101, 20141231],
    ['a decade', '201X', 20100101, 20191231],
    ['spring', '2013-21', 20130301, 20130531],
    ['summer', '2013-22', 20130601, 20130831],
    ['autumn', '2013-23', 20130901, 20131130],
    ['winter, into the next year', '2013-24', 20131201, 20140228],
    ['winter, into a leap year', '2011-24', 20111201, 20120229],
    ['the first year', '0000', 101, 1231],
    ['the last year', '9999', 99990101, 99991231],
    ['the last winter, cut off at the last year', '9999-24', 99991201, 99991231],

    ['about a day', '2014-06-15~', 20140614, 20140616],
    ['about the first day of a year', '2014-01-01~', 20131231, 20140102],
    ['about the last day of February', '2012-02-28~', 20120227, 20120229],
    ['about a month', '2013-07~', 20130601, 20130831],
    ['about January', '2014-01~', 20131201, 20140228],
    ['about spring', '2013-21~', 20121201, 20130831],
    ['about winter', '2013-24~', 20130901, 20140531],
    ['about a year', '2014~', 20130101, 20151231],
    ['about a decade', '201X~', 20000101, 20291231],
    ['about the first day of all', '0000-01-01~', 101, 102],
    ['about the last day of all', '9999-12-31~', 99991230, 99991231],
    ['about the first year', '0000~', 101, 11231],
    ['about the last year', '9999~', 99980101, 99991231],

    ['an uncertain day', '2014-06-15?', 20140615, 20140615],
    ['an uncertain month', '2014-03?', 20140301, 20140331],
    ['an uncertain season', '2013-22?', 20130601, 20130831],
    ['an uncertain year', '2014?', 20140101, 20141231],
    ['an uncertain decade', '201X?', 20100101, 20191231],
    ['about and uncertain', '2014%', 20130101, 20151231],
    ['a season about and uncertain', '2013-22%', 20130301, 20131130],

    ['between two years', '[2013..2014]', 20130101, 20141231],
    ['between two months', '[2013-10..2013-12]', 20131001, 20131231],
    ['between two days', '[2013-11-04..2013-11-18]', 20131104, 20131118],
    ['between two seasons', '[2013-22..2013-23]', 20130601, 20131130],
    ['between a month and a year', '[2013-10..2014]', 20131001, 20141231],
    ['between a year and a day', '[2013..2014-03-15]', 20130101, 20140315],
    ['by a year', '[..2016]', undefined, 20161231],
    ['by a day', '[..2016-03-15]', undefined, 20160315],
    ['by a season', '[..2013-22]', undefined, 20130831],
    ['a year or later', '[2014..]', 20140101, undefined],
    ['a day or later', '[2014-03-15..]', 20140315, undefined],
    ['one of two months', '[2013-07,2013-09]', 20130701, 20130930],
    ['one of two months, with a space', '[2013-07, 2013-09]', 20130701, 20130930],
    ['one of three years', '[2009,2011,2013]', 20090101, 20131231],
    ['one of a year or a stretch', '[2009,2012..2013]', 20090101, 20131231],
    ['one of a year or later', '[2009,2012..]', 20090101, undefined],
    ['one of a season or a month', '[2013-22,2013-10]', 20130601, 20131031],
  ])('%s: %s', (_, edtf, earliest, latest) => {
    const bounds = boundsOf(edtf);
    expect([bounds.earliest, bounds.latest]).toEqual([earliest, latest]);
    expect(faultOf(edtf)).toBeUndefined();
  });
});

describe('a date that is not allowed is refused in words', () => {
  test.each([
    ['2014-02-30', 'is not in the calendar'],
    ['2013-02-29', 'is not in the calendar'],
    ['1900-02-29', 'is not in the calendar'],
    ['2014-13', 'is not in the calendar'],
    ['2014-00', 'is not in the calendar'],
    ['2014-25', 'is not in the calendar'],
    ['2014-06-31', 'is not in the calendar'],
    ['[2014-02-30..2015]', 'is not in the calendar'],
    ['', 'is not a date'],
    ['somewhen', 'is not a date'],
    ['2013/2014', 'is an interval, and one date is wanted: give the beginning and the end apart'],
    ['2014/..', 'is an interval, and one date is wanted: give the beginning and the end apart'],
    ['{2013,2014}', 'is not a date'],
    ['20', 'is not a date'],
    ['201', 'is not a date'],
    ['2013S2', 'is not a date'],
    ['2014~-03', 'is not a date'],
    ['~2014', 'is not a date'],
    ['2014-06-15T10:00:00', 'has a time of day'],
    ['20XX', 'leaves out more than the last digit of a year'],
    ['2014-XX', 'leaves out more than the last digit of a year'],
    ['2014-06-XX', 'leaves out more than the last digit of a year'],
    ['2014~?', 'has more than one of ~, ? and %'],
    ['-0001', 'is outside the years 0000 to 9999'],
    ['Y20000', 'is outside the years 0000 to 9999'],
    ['20140615', 'is outside the years 0000 to 9999'],
    ['[]', 'is not a date'],
    ['[..]', 'is not a date'],
    ['[2013..2014..2015]', 'is not a date'],
    ['[2013', 'is not a date'],
    ['[2013..2014]?', 'is not a date'],
    ['[2013]', 'has one date only: leave out the [ ]'],
    ['[2014..2013]', 'does not give its dates in the order of time'],
    ['[2013-09,2013-07]', 'does not give its dates in the order of time'],
    ['[2013,2013-09]', 'does not give its dates in the order of time'],
    ['[2013..,2015]', 'does not give its dates in the order of time'],
    ['[2013~..2014]', 'has ~, ? or % inside [ ], which already says that the date is not known exactly'],
  ])('%s', (edtf, fault) => {
    expect(faultOf(edtf)).toBe(`“${edtf}” ${fault}. ${allowed}`);
    expect(() => boundsOf(edtf)).toThrow(RangeError);
  });

  test.each([
    ['June 2014', 'write 2014-06'],
    ['15 June 2014', 'write 2014-06-15'],
    ['June 15, 2014', 'write 2014-06-15'],
    ['the summer of 2013', 'write 2013-22'],
    ['about 1902', 'write 1902~'],
    ['between 2013 and 2014', "write '[2013..2014]'"],
    ['since 1999', 'write 1999, as from'],
    ['until March 1999', 'write 1999-03, as to'],
    ['2014-6', 'write 2014-06'],
    ['2014/06/15', 'write 2014-06-15'],
    ['15/06/2014', 'write 2014-06-15'],
    ['6/15/2014', 'write 2014-06-15'],
    ['03.04.1998', 'write the year first: 1998-04-03 or 1998-03-04, whichever the source means'],
    ['9/3/98', 'write the year first and in four digits, then the month, then the day: 1998-03-09 is 9 March 1998'],
    ['6/2014', 'write 2014-06'],
    [
      'Mar-14',
      'write the year first and in four digits, as in 2014-03, and let the spreadsheet take the column for text',
    ],
    [
      '15-Jun-14',
      'write the year first and in four digits, as in 2014-03, and let the spreadsheet take the column for text',
    ],
    ['1999.0', 'write 1999, and let the spreadsheet take the column for text'],
    ['1990s', 'write 199X'],
    [
      '2013-2014',
      'give the beginning and the end apart, or, where it is some time between them, a set such as [2013..2014]',
    ],
    ['present', 'leave the field out where no date is stated'],
  ])('%s, with what to write', (text, advice) => {
    expect(faultOf(text)).toBe(`“${text}” is not a date: ${advice}. ${allowed}`);
  });

  test('a day that no calendar has is not offered', () => {
    expect(faultOf('31/02/2014')).toBe(`“31/02/2014” is not a date. ${allowed}`);
    expect(faultOf('15/15/2014')).toBe(`“15/15/2014” is not a date. ${allowed}`);
  });

  test('a long text is refused unread and not repeated whole', () => {
    expect(faultOf('2014,'.repeat(1000))).toBe(`“${'2014,'.repeat(12)}…” is longer than 60 characters. ${allowed}`);
  });
});
