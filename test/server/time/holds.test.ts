import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../../server/time/edtf.ts';
import { extentOf, type Held, holds, type Why, whyText } from '../../../server/time/holds.ts';
import { readPeriod } from '../../../server/time/period.ts';

interface Dates {
  readonly from?: string;
  readonly to?: string;
  readonly on?: string;
  readonly attested?: readonly string[];
}

function held({ from, to, on, attested = [] }: Dates): Held {
  const bounds = (edtf: string | undefined) => (edtf === undefined ? undefined : boundsOf(edtf));
  return {
    nature: on === undefined ? 'STATE' : 'EVENT',
    from: bounds(from),
    to: bounds(to),
    on: bounds(on),
    attested: attested.map(boundsOf),
  };
}

describe('a state', () => {
  const bothStated = { from: '2013-03', to: '2014-06' };
  const endNotStated = { from: '2014-03' };
  const startNotStated = { to: '2013-06' };
  const attestedOnce = { attested: ['2013-11-04'] };
  const attestedTwice = { attested: ['2013-11-04', '2015-06-04'] };
  const attestedInexactly = { attested: ['[2013-10..2013-12]'] };
  const attestedLater = { from: '2014-03', attested: ['2015-06-04'] };

  test.each<[says: string, dates: Dates, period: string, answer: string, why: readonly Why[]]>([
    ['surely held between beginning and end', bothStated, '2013-12', 'YES', []],
    ['surely held in a day between', bothStated, '2013-12-25', 'YES', []],
    ['began in the very period, so it held at some time in it', bothStated, '2013-03', 'YES', []],
    ['ended in the very period, so it held at some time in it', bothStated, '2014-06', 'YES', []],
    ['may have begun after the day, within its month', bothStated, '2013-03-15', 'MAYBE', ['FUZZY_DATE']],
    ['may have ended before the day, within its month', bothStated, '2014-06-15', 'MAYBE', ['FUZZY_DATE']],
    ['surely held on the last day of the month of its beginning', bothStated, '2013-03-31', 'YES', []],
    ['surely not before the beginning', bothStated, '2013-02', 'NO', []],
    ['surely not after the end', bothStated, '2014-07', 'NO', []],
    ['held in some of a year', bothStated, '2013', 'YES', []],

    ['began in the month', endNotStated, '2014-03', 'YES', []],
    ['no end stated', endNotStated, '2014-06', 'MAYBE', ['NO_END_STATED']],
    ['no end stated, many years on', endNotStated, '2044', 'MAYBE', ['NO_END_STATED']],
    ['not before its beginning', endNotStated, '2014-02', 'NO', []],
    [
      'may begin later in the month, and no end stated',
      endNotStated,
      '2014-03-10',
      'MAYBE',
      ['NO_END_STATED', 'FUZZY_DATE'],
    ],
    ['no start stated', startNotStated, '2013-05', 'MAYBE', ['NO_START_STATED']],
    ['ended in the month', startNotStated, '2013-06', 'YES', []],

    ['attested on the day', attestedOnce, '2013-11-04', 'YES', []],
    ['attested within the period', attestedOnce, '2013', 'YES', []],
    ['attested only later', attestedOnce, '2013-10', 'MAYBE', ['NO_START_STATED', 'OUTSIDE_ATTESTATION']],
    ['attested only sooner', attestedOnce, '2014', 'MAYBE', ['NO_END_STATED', 'OUTSIDE_ATTESTATION']],
    ['between two attestations it counts as held', attestedTwice, '2014-06', 'YES', []],
    ['after two attestations', attestedTwice, '2015-07', 'MAYBE', ['NO_END_STATED', 'OUTSIDE_ATTESTATION']],
    ['attested at some time within the period', attestedInexactly, '2013', 'YES', []],
    [
      'attested at some time about the period',
      attestedInexactly,
      '2013-11',
      'MAYBE',
      ['NO_START_STATED', 'NO_END_STATED', 'FUZZY_DATE'],
    ],
    ['between its beginning and an attestation', attestedLater, '2014-12-25', 'YES', []],
    ['after the attestation', attestedLater, '2016', 'MAYBE', ['NO_END_STATED', 'OUTSIDE_ATTESTATION']],

    ['an end known only as a limit', { from: '2013-03', to: '[..2016]' }, '2015', 'MAYBE', ['FUZZY_DATE']],
    ['surely not after the limit', { from: '2013-03', to: '[..2016]' }, '2017', 'NO', []],
    ['held until a year or later', { from: '2013-03', to: '[2014..]' }, '2013-12', 'YES', []],
    ['held until a year or later, asked later', { from: '2013-03', to: '[2014..]' }, '2016', 'MAYBE', ['FUZZY_DATE']],
    ['about widens', { from: '2013-07~', attested: ['2013-11-04'] }, '2013-08-15', 'MAYBE', ['FUZZY_DATE']],
    ['uncertain widens nothing', { from: '2013-07?', attested: ['2013-11-04'] }, '2013-08-15', 'YES', []],
    ['nothing dates it', {}, '2014', 'MAYBE', ['UNDATED']],
  ])('%s', (_, dates, period, answer, why) => {
    expect(holds(held(dates), readPeriod(period))).toEqual({ answer, why });
  });
});

describe('an event', () => {
  test.each<[says: string, on: string | undefined, period: string, answer: string, why: readonly Why[]]>([
    ['its day', '2014-06-15', '2014-06-15', 'YES', []],
    ['its day in the month', '2014-06-15', '2014-06', 'YES', []],
    ['its month in the year', '2014-06', '2014', 'YES', []],
    ['a day of its month', '2014-06', '2014-06-15', 'MAYBE', ['FUZZY_DATE']],
    ['another month', '2014-06', '2014-07', 'NO', []],
    ['a month of its season', '2013-22', '2013-07', 'MAYBE', ['FUZZY_DATE']],
    ['by a year', '[..2016]', '2010', 'MAYBE', ['FUZZY_DATE']],
    ['one of two months, the period holding both', '[2013-07,2013-09]', '2013', 'YES', []],
    ['not dated', undefined, '2014', 'MAYBE', ['UNDATED']],
  ])('%s', (_, on, period, answer, why) => {
    const event: Held = { nature: 'EVENT', on: on === undefined ? undefined : boundsOf(on), attested: [] };
    expect(holds(event, readPeriod(period))).toEqual({ answer, why });
  });
});

test.each<[says: string, dates: Dates, extent: object]>([
  [
    'both stated',
    { from: '2013-03', to: '2014-06' },
    { possibleFrom: 20130301, possibleTo: 20140630, certainFrom: 20130331, certainTo: 20140601 },
  ],
  [
    'end not stated',
    { from: '2014-03-10' },
    { possibleFrom: 20140310, possibleTo: 99999999, certainFrom: 20140310, certainTo: 20140310 },
  ],
  [
    'attested twice',
    { attested: ['2013-11', '2015-06-04'] },
    { possibleFrom: 0, possibleTo: 99999999, certainFrom: 20131130, certainTo: 20150604 },
  ],
  ['a stated limit alone', { to: '[..2016]' }, { possibleFrom: 0, possibleTo: 20161231, certainFrom: 20161231 }],
  ['nothing', {}, { possibleFrom: 0, possibleTo: 99999999 }],
  [
    'an event of a day',
    { on: '2014-06-15' },
    { possibleFrom: 20140615, possibleTo: 20140615, certainFrom: 20140615, certainTo: 20140615 },
  ],
  [
    'an event of a month, surely within it',
    { on: '2014-06' },
    { possibleFrom: 20140601, possibleTo: 20140630, certainFrom: 20140630, certainTo: 20140601 },
  ],
])('the extent of a claim: %s', (_, dates, extent) => {
  expect(extentOf(held(dates))).toEqual(extent);
});

test.each<[why: readonly Why[], text: string]>([
  [[], ''],
  [['NO_END_STATED'], 'No source says when it ended.'],
  [['NO_START_STATED'], 'No source says when it began.'],
  [['NO_END_STATED', 'NO_START_STATED'], 'No source says when it began or ended.'],
  [['UNDATED'], 'No source dates it.'],
  [['FUZZY_DATE'], 'Its dates are not exact enough to tell.'],
  [
    ['OUTSIDE_ATTESTATION', 'NO_END_STATED'],
    'No source says when it ended, and the period lies outside the time for which the sources attest it.',
  ],
  [
    ['NO_START_STATED', 'NO_END_STATED', 'FUZZY_DATE'],
    'No source says when it began or ended, and its dates are not exact enough to tell.',
  ],
  [
    ['CAPACITY_INFERRED', 'FUZZY_DATE', 'NO_END_STATED'],
    'No source says when it ended, its dates are not exact enough to tell, and in which capacity the person acted is inferred.',
  ],
])('the reasons in words: %j', (why, text) => {
  expect(whyText(why)).toBe(text);
});
