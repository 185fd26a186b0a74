import { describe, expect, test } from 'vitest';
import { since, until, when } from '../../../server/time/datePhrase.ts';
import { dateText, periodText } from '../../../server/time/dateText.ts';
import { readPeriod } from '../../../server/time/period.ts';

describe('a date alone and in a sentence', () => {
  test.each([
    ['2014-06-15', '15 June 2014', 'on 15 June 2014', 'from 15 June 2014', 'until 15 June 2014'],
    ['2014-03', 'March 2014', 'in March 2014', 'from March 2014', 'until March 2014'],
    ['2013-22', 'summer 2013', 'in the summer of 2013', 'from the summer of 2013', 'until the summer of 2013'],
    [
      '2013-24',
      'winter 2013-14',
      'in the winter of 2013-14',
      'from the winter of 2013-14',
      'until the winter of 2013-14',
    ],
    [
      '1999-24',
      'winter 1999-00',
      'in the winter of 1999-00',
      'from the winter of 1999-00',
      'until the winter of 1999-00',
    ],
    ['2014', '2014', 'in 2014', 'from 2014', 'until 2014'],
    ['201X', 'the 2010s', 'in the 2010s', 'from the 2010s', 'until the 2010s'],
    [
      '2014-06-15~',
      'about 15 June 2014',
      'on or about 15 June 2014',
      'from about 15 June 2014',
      'until about 15 June 2014',
    ],
    ['2013-07~', 'about July 2013', 'in about July 2013', 'from about July 2013', 'until about July 2013'],
    [
      '2013-22~',
      'about summer 2013',
      'in about the summer of 2013',
      'from about the summer of 2013',
      'until about the summer of 2013',
    ],
    ['2014?', '2014 (uncertain)', 'in 2014 (uncertain)', 'from 2014 (uncertain)', 'until 2014 (uncertain)'],
    [
      '2014-03%',
      'about March 2014 (uncertain)',
      'in about March 2014 (uncertain)',
      'from about March 2014 (uncertain)',
      'until about March 2014 (uncertain)',
    ],
    [
      '[2013-07,2013-09]',
      'July or September 2013',
      'in July or September 2013',
      'from July or September 2013',
      'until July or September 2013',
    ],
    [
      '[2013-12,2014-02]',
      'December 2013 or February 2014',
      'in December 2013 or February 2014',
      'from December 2013 or February 2014',
      'until December 2013 or February 2014',
    ],
    [
      '[2014-06-15,2014-06-20]',
      '15 or 20 June 2014',
      'on 15 or 20 June 2014',
      'from 15 or 20 June 2014',
      'until 15 or 20 June 2014',
    ],
    [
      '[2009,2011,2013]',
      '2009, 2011 or 2013',
      'in 2009, 2011 or 2013',
      'from 2009, 2011 or 2013',
      'until 2009, 2011 or 2013',
    ],
    [
      '[2009,2012..]',
      '2009 or 2012 or later',
      'in 2009 or in 2012 or later',
      'from 2009 or from 2012 or later',
      'until 2009 or until 2012 or later',
    ],
    [
      '[2013-10..2013-11]',
      'October or November 2013',
      'in October or November 2013',
      'from October or November 2013',
      'until October or November 2013',
    ],
    ['[2013..2014]', '2013 or 2014', 'in 2013 or 2014', 'from 2013 or 2014', 'until 2013 or 2014'],
    [
      '[2013-10..2013-12]',
      'some time between October and December 2013',
      'at some time between October and December 2013',
      'from some time between October and December 2013',
      'until some time between October and December 2013',
    ],
    [
      '[2012..2014]',
      'some time between 2012 and 2014',
      'at some time between 2012 and 2014',
      'from some time between 2012 and 2014',
      'until some time between 2012 and 2014',
    ],
    [
      '[2013-11-04..2013-11-18]',
      'some time between 4 and 18 November 2013',
      'at some time between 4 and 18 November 2013',
      'from some time between 4 and 18 November 2013',
      'until some time between 4 and 18 November 2013',
    ],
    [
      '[2013-11-25..2013-12-02]',
      'some time between 25 November and 2 December 2013',
      'at some time between 25 November and 2 December 2013',
      'from some time between 25 November and 2 December 2013',
      'until some time between 25 November and 2 December 2013',
    ],
    [
      '[2013-22..2013-24]',
      'some time between summer 2013 and winter 2013-14',
      'at some time between the summer of 2013 and the winter of 2013-14',
      'from some time between the summer of 2013 and the winter of 2013-14',
      'until some time between the summer of 2013 and the winter of 2013-14',
    ],
    [
      '[2013-10..2014]',
      'some time between October 2013 and the end of 2014',
      'at some time between October 2013 and the end of 2014',
      'from some time between October 2013 and the end of 2014',
      'until some time between October 2013 and the end of 2014',
    ],
    [
      '[2013..2014-03-15]',
      'some time between the start of 2013 and 15 March 2014',
      'at some time between the start of 2013 and 15 March 2014',
      'from some time between the start of 2013 and 15 March 2014',
      'until some time between the start of 2013 and 15 March 2014',
    ],
    ['[..2016]', 'by the end of 2016', 'in or before 2016', 'from 2016 or earlier', 'until 2016 at the latest'],
    [
      '[..2013-22]',
      'by the end of the summer of 2013',
      'in or before the summer of 2013',
      'from the summer of 2013 or earlier',
      'until the summer of 2013 at the latest',
    ],
    [
      '[..2016-03-15]',
      'by 15 March 2016',
      'on or before 15 March 2016',
      'from 15 March 2016 or earlier',
      'until 15 March 2016 at the latest',
    ],
    ['[2014..]', '2014 or later', 'in 2014 or later', 'from 2014 or later', 'until 2014 or later'],
    [
      '[2014-03-15..]',
      '15 March 2014 or later',
      'on 15 March 2014 or later',
      'from 15 March 2014 or later',
      'until 15 March 2014 or later',
    ],
    ['0014', '0014', 'in 0014', 'from 0014', 'until 0014'],
  ])('%s', (edtf, text, whenText, sinceText, untilText) => {
    expect(dateText(edtf)).toBe(text);
    expect(when(edtf)).toBe(whenText);
    expect(since(edtf)).toBe(sinceText);
    expect(until(edtf)).toBe(untilText);
  });

  test('no date', () => {
    expect(dateText(undefined)).toBe('not stated');
  });
});

test.each([
  ['2014-06-15', 'on 15 June 2014'],
  ['2014-06', 'in June 2014'],
  ['2013-22', 'in the summer of 2013'],
  ['2013-24', 'in the winter of 2013-14'],
  ['2014', 'in 2014'],
])('a period in a question: %s', (edtf, text) => {
  expect(periodText(readPeriod(edtf))).toBe(text);
});
