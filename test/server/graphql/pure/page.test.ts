import { describe, expect, test } from 'vitest';
import { fold } from '../../../../server/fold.ts';
import { fromCursor, toCursor } from '../../../../server/graphql/cursor.ts';
import { type PageArguments, readSlice, toPage } from '../../../../server/graphql/page.ts';

const list = ['1', '2', '3', '4', '5'];
const at = (key: string) => toCursor('evidence', key);

/** The page of the list above, as a statement over it would give it. */
function pageOf(args: PageArguments) {
  const slice = readSlice('evidence', args);
  const within = list.filter((key) => key > (slice.after ?? '') && key < (slice.before ?? '9'));
  const inDirection = slice.backward ? within.toReversed() : within;
  const { rows, hasNextPage, hasPreviousPage } = toPage(slice, inDirection.slice(0, slice.fetch));
  return [rows.join(''), hasPreviousPage, hasNextPage];
}

describe("Relay's pages of the list 1 2 3 4 5: rows, whether there is more before, whether there is more after", () => {
  test.each<[string, PageArguments, string, boolean, boolean]>([
    ['neither first nor last: 25 from the start', {}, '12345', false, false],
    ['first', { first: 2 }, '12', false, true],
    ['first, exactly all', { first: 5 }, '12345', false, false],
    ['first after', { first: 2, after: at('2') }, '34', true, true],
    ['first after, the last page', { first: 2, after: at('3') }, '45', true, false],
    ['first after the end', { first: 2, after: at('5') }, '', true, false],
    ['first between', { first: 9, after: at('1'), before: at('4') }, '23', true, false],
    ['last', { last: 2 }, '45', true, false],
    ['last, exactly all', { last: 5 }, '12345', false, false],
    ['last before', { last: 2, before: at('4') }, '23', true, true],
    ['last before, the first page', { last: 2, before: at('3') }, '12', false, true],
    ['last before the start', { last: 2, before: at('1') }, '', false, true],
    ['last after', { last: 2, after: at('3') }, '45', false, false],
    ['first and last', { first: 4, last: 2 }, '34', true, true],
    ['first and more last', { first: 2, last: 4 }, '12', true, true],
  ])('%s', (_what, args, rows, previous, next) => {
    expect(pageOf(args)).toEqual([rows, previous, next]);
  });
});

describe('a page is refused', () => {
  test.each<[PageArguments, string]>([
    [{ first: 5000 }, 'first must be 1 to 100, got 5000'],
    [{ first: 0 }, 'first must be 1 to 100, got 0'],
    [{ last: -1 }, 'last must be 1 to 100, got -1'],
    [
      { after: 'nonsense' },
      'after must be a cursor from this list, as it was given in cursor or pageInfo, got "nonsense"',
    ],
    [{ before: '' }, 'before must be a cursor from this list, as it was given in cursor or pageInfo, got ""'],
    [
      { after: toCursor('source', '20140601|x') },
      `after must be a cursor from this list, as it was given in cursor or pageInfo, got "${toCursor('source', '20140601|x')}"`,
    ],
    [
      { after: `${at('1')}=` },
      `after must be a cursor from this list, as it was given in cursor or pageInfo, got "${at('1')}="`,
    ],
  ])('%j: %s', (args, message) => {
    expect(() => readSlice('evidence', args)).toThrow(message);
  });

  test('when its cursor is far too long, without repeating it', () => {
    expect(() => readSlice('evidence', { after: 'x'.repeat(5000) })).toThrow(`got "${'x'.repeat(60)}…"`);
  });
});

test('a list goes on from the longest name that a corpus may have, whatever it is written in', () => {
  for (const letter of ['x', 'é', '市', '각']) {
    const key = `Organisation|${fold(letter.repeat(300))}|${'x'.repeat(120)}`;
    expect(fromCursor('entityByKind', 'after', toCursor('entityByKind', key))).toBe(key);
  }
});
