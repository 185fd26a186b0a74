import { describe, expect, test } from 'vitest';
import { fullTextQuery } from '../../../../server/graphql/search/query.ts';
import { editDistance, nearness } from '../../../../server/graphql/search/rank.ts';

test('the same comes before what begins so, then what has all words, then some letters wrong, then some words, then nothing', () => {
  const spellings = [
    'lord warner of wickham',
    'warner',
    'norman warner',
    'warren',
    'warner reports',
    'wraner',
    'peter hay',
  ];
  const ranked = spellings
    .map((spelling) => [spelling, nearness('warner', spelling)] as const)
    .toSorted((a, b) => b[1] - a[1])
    .map(([spelling, score]) => [spelling, Math.trunc(score * 100) / 100]);
  expect(ranked).toEqual([
    ['warner', 4],
    ['warner reports', 2.42],
    ['norman warner', 1.46],
    ['lord warner of wickham', 1.27],
    ['wraner', 0.85],
    ['warren', 0],
    ['peter hay', 0],
  ]);
});

test.each([
  ['warner', 'warner', 0],
  ['wraner', 'warner', 1],
  ['warne', 'warner', 1],
  ['warmer', 'warner', 1],
  ['warnner', 'warner', 1],
  ['birmignham', 'birmingham', 1],
  ['warner', 'walter', 2],
  ['warner', 'whisper', 3],
])('from %s to %s are %i letters wrong, as far as 2 matter', (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(distance);
});

describe('the full-text index is asked', () => {
  test('for each word as it is, as a beginning, and with as many letters wrong as its length allows', () => {
    expect(fullTextQuery('bo warner birmingham', true)).toBe(
      '+(+searchText:(bo^8 bo*^3) +searchText:(warner^8 warner*^3 warner~1) +searchText:(birmingham^8 birmingham*^3 birmingham~2)) searchText:"bo warner birmingham"^50',
    );
  });

  test('for a number as it is: another year is no misspelling of it', () => {
    expect(fullTextQuery('march 2013', true)).toBe(
      '+(+searchText:(march^8 march*^3 march~1) +searchText:(2013^8 2013*^3)) searchText:"march 2013"^50',
    );
    expect(nearness('inspection 2013', 'inspection of 2013')).toBeGreaterThan(1);
    expect(nearness('2013', 'inspection of 2012')).toBe(0);
  });

  test('for any of the words, where none has all', () => {
    expect(fullTextQuery('bo bo hay', false)).toBe(
      '+(searchText:(bo^8 bo*^3) searchText:(hay^8 hay*^3)) searchText:"bo bo hay"^50',
    );
  });

  test('for the kinds that are asked for, which say nothing of how near a name is', () => {
    expect(fullTextQuery('hay', true, ['Person', 'Post'])).toBe(
      '+(+searchText:(hay^8 hay*^3)) searchText:"hay"^50 +kind:(person post)^0',
    );
  });
});
