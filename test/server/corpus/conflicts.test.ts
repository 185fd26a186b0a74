/** Conflicts found by rule: what conflicts, what only looks like it, and the reason in words. */
import { describe, expect, it } from 'vitest';
import type { Conflict } from '../../../server/corpus/types.ts';
import { corpusOf, type SmallCorpus } from '../../helpers/smallCorpus.ts';

function found(claims: SmallCorpus['claims'], more: Partial<SmallCorpus> = {}): readonly Conflict[] {
  const entities: SmallCorpus['entities'] = {
    Person: ['ann', 'bo', 'cy'],
    Post: [
      { id: 'keeper', name: 'keeper of the light', seats: 1 },
      { id: 'pilot', name: 'pilot', seats: 2 },
      { id: 'clerk', name: 'clerk' },
    ],
    Organisation: ['board'],
    Instrument: ['order'],
    Service: ['light'],
  };
  return corpusOf({ entities, sources: { gazette: '2020', courier: '2020-03' }, claims, ...more }).conflicts;
}

describe('two people in one seat', () => {
  it('conflict while both surely held it', () => {
    expect(
      found([
        ['ann', 'HOLDS_POST', 'keeper', { from: '2013', to: '2015' }],
        ['bo', 'HOLDS_POST', 'keeper', { from: '2014-02', to: '2016' }],
      ]),
    ).toEqual([
      {
        id: 'conflict/one-seat/ann-holds-post-keeper',
        rule: 'ONE_SEAT',
        reason:
          'One person at a time can hold the post of keeper of the light, and the sources say that Ann and Bo did from 28 February 2014 to 1 January 2015.',
        claims: ['ann-holds-post-keeper', 'bo-holds-post-keeper'],
      },
    ]);
  });

  it('are one conflict when three do in a row', () => {
    const [conflict, ...others] = found([
      ['ann', 'HOLDS_POST', 'keeper', { from: '2010-01-01', to: '2012-01-01' }],
      ['bo', 'HOLDS_POST', 'keeper', { from: '2011-01-01', to: '2014-01-01' }],
      ['cy', 'HOLDS_POST', 'keeper', { from: '2013-01-01', to: '2015-01-01' }],
    ]);
    expect(others).toEqual([]);
    expect(conflict?.claims).toEqual(['ann-holds-post-keeper', 'bo-holds-post-keeper', 'cy-holds-post-keeper']);
    expect(conflict?.reason).toBe(
      'One person at a time can hold the post of keeper of the light, and the sources say that Ann, Bo and Cy did from 1 January 2011 to 1 January 2014.',
    );
  });

  it.each<[string, SmallCorpus['claims']]>([
    [
      'one follows the other on one day',
      [
        ['ann', 'HOLDS_POST', 'keeper', { from: '2013', to: '2014-03-05' }],
        ['bo', 'HOLDS_POST', 'keeper', { from: '2014-03-05', to: '2015' }],
      ],
    ],
    [
      'one follows the other within one month',
      [
        ['ann', 'HOLDS_POST', 'keeper', { from: '2013', to: '2014-03' }],
        ['bo', 'HOLDS_POST', 'keeper', { from: '2014-03', to: '2015' }],
      ],
    ],
    [
      'an end is not stated',
      [
        ['ann', 'HOLDS_POST', 'keeper', { from: '2013' }],
        ['bo', 'HOLDS_POST', 'keeper', { from: '2014' }],
      ],
    ],
    [
      'the post has two seats',
      [
        ['ann', 'HOLDS_POST', 'pilot', { from: '2013', to: '2015' }],
        ['bo', 'HOLDS_POST', 'pilot', { from: '2013', to: '2015' }],
      ],
    ],
    [
      'how many seats is not known',
      [
        ['ann', 'HOLDS_POST', 'clerk', { from: '2013', to: '2015' }],
        ['bo', 'HOLDS_POST', 'clerk', { from: '2013', to: '2015' }],
      ],
    ],
    [
      'one is only expected',
      [
        ['ann', 'HOLDS_POST', 'keeper', { from: '2013', to: '2015' }],
        ['bo', 'HOLDS_POST', 'keeper', { from: '2013', to: '2015', stance: 'EXPECTS' }],
      ],
    ],
    [
      'it is one person twice',
      [
        ['ann', 'HOLDS_POST', 'keeper', { from: '2013', to: '2016' }],
        ['ann', 'HOLDS_POST', 'keeper', { from: '2013-05', to: '2016' }],
      ],
    ],
  ])('do not conflict when %s', (_, claims) => {
    expect(found(claims)).toEqual([]);
  });

  it('conflict on a single day on which both are attested', () => {
    const day = { attested: '2014-03-05' };
    const [conflict] = found([
      ['ann', 'HOLDS_POST', 'keeper', day],
      ['bo', 'HOLDS_POST', 'keeper', day],
    ]);
    expect(conflict?.reason).toContain('Ann and Bo did on 5 March 2014.');
  });
});

describe('dates that differ', () => {
  it('conflict for one event', () => {
    expect(
      found([
        ['board', 'ISSUED', 'order', { on: '2014-03' }],
        ['board', 'ISSUED', 'order', { on: '2014-22', source: 'courier' }],
      ]),
    ).toEqual([
      {
        id: 'conflict/dates/on/board-issued-order',
        rule: 'DATES',
        reason: 'The sources differ on when it happened: March 2014 or summer 2014.',
        claims: ['board-issued-order', 'board-issued-order-2'],
      },
    ]);
  });

  it('conflict for the beginning, and the end, of what may be one stretch', () => {
    const conflicts = found([
      ['ann', 'HOLDS_POST', 'clerk', { from: '2013-07', to: '2015-01' }],
      ['ann', 'HOLDS_POST', 'clerk', { from: '2013-09', to: '2015-03', source: 'courier' }],
    ]);
    expect(conflicts.map(({ id, reason }) => [id, reason])).toEqual([
      ['conflict/dates/from/ann-holds-post-clerk', 'The sources differ on when it began: July 2013 or September 2013.'],
      ['conflict/dates/to/ann-holds-post-clerk', 'The sources differ on when it ended: January 2015 or March 2015.'],
    ]);
  });

  it.each<[string, SmallCorpus['claims']]>([
    [
      'they have a day in common',
      [
        ['board', 'ISSUED', 'order', { on: '2014' }],
        ['board', 'ISSUED', 'order', { on: '2014-06' }],
      ],
    ],
    [
      'it can happen more than once',
      [
        ['ann', 'CRITICISED', 'board', { on: '2013' }],
        ['ann', 'CRITICISED', 'board', { on: '2014' }],
      ],
    ],
    [
      'they are two stretches',
      [
        ['ann', 'HOLDS_POST', 'clerk', { from: '2010', to: '2011' }],
        ['ann', 'HOLDS_POST', 'clerk', { from: '2013', to: '2014' }],
      ],
    ],
    [
      'one is not asserted',
      [
        ['board', 'ISSUED', 'order', { on: '2014' }],
        ['board', 'ISSUED', 'order', { on: '2015', stance: 'EXPECTS' }],
      ],
    ],
    [
      'the things differ',
      [
        ['board', 'APPOINTED', 'ann', { on: '2013' }],
        ['board', 'APPOINTED', 'bo', { on: '2014' }],
      ],
    ],
  ])('do not conflict when %s', (_, claims) => {
    expect(found(claims)).toEqual([]);
  });
});

describe('sums that differ', () => {
  const pounds = (value: number) => ({ value, currency: 'GBP', text: `£${value}` });

  it('conflict for one thing at one time', () => {
    expect(
      found([
        ['board', 'FUNDS', 'light', { on: '2014', amount: pounds(40) }],
        ['board', 'FUNDS', 'light', { on: '2014-06', amount: pounds(50) }],
      ]),
    ).toEqual([
      {
        id: 'conflict/amount/board-funds-light',
        rule: 'AMOUNT',
        reason: 'The sources differ on the sum: £40 or £50.',
        claims: ['board-funds-light', 'board-funds-light-2'],
      },
    ]);
  });

  it.each<[string, SmallCorpus['claims']]>([
    [
      'they are of two years',
      [
        ['board', 'FUNDS', 'light', { on: '2014', amount: pounds(40) }],
        ['board', 'FUNDS', 'light', { on: '2015', amount: pounds(50) }],
      ],
    ],
    [
      'they are of two currencies',
      [
        ['board', 'FUNDS', 'light', { on: '2014', amount: pounds(40) }],
        ['board', 'FUNDS', 'light', { on: '2014-06', amount: { value: 50, currency: 'EUR', text: '€50' } }],
      ],
    ],
    [
      'one sum is not stated',
      [
        ['board', 'FUNDS', 'light', { on: '2014', amount: pounds(40) }],
        ['board', 'FUNDS', 'light', { on: '2014-06' }],
      ],
    ],
  ])('do not conflict when %s', (_, claims) => {
    expect(found(claims)).toEqual([]);
  });
});

describe('denials', () => {
  it('are conflicts of one claim, and name who denies it, where and when', () => {
    const conflicts = found([
      [
        'board',
        'TAKES_OVER',
        'light',
        {
          evidence: [
            { stance: 'CONSIDERS' },
            { stance: 'DENIES', saidBy: 'ann', said: '2019-11' },
            { stance: 'DENIES', source: 'courier' },
          ],
        },
      ],
    ]);
    expect(conflicts).toEqual([
      {
        id: 'conflict/denied/board-takes-over-light',
        rule: 'DENIED',
        reason: 'Denied by Ann (Gazette, said November 2019) and Courier (published March 2020).',
        claims: ['board-takes-over-light'],
      },
    ]);
  });
});

it('leaves out what the corpus states of the same claims, and gives that first', () => {
  const claims: SmallCorpus['claims'] = [
    ['board', 'ISSUED', 'order', { on: '2014-03' }],
    ['board', 'ISSUED', 'order', { on: '2014-05' }],
    ['board', 'TAKES_OVER', 'light', { stance: 'DENIES' }],
  ];
  const stated = { id: 'when-issued', reason: 'Two articles.', claims: ['board-issued-order-2', 'board-issued-order'] };
  expect(found(claims, { conflicts: [stated] }).map(({ id, rule }) => [id, rule])).toEqual([
    ['when-issued', 'STATED'],
    ['conflict/denied/board-takes-over-light', 'DENIED'],
  ]);
});
