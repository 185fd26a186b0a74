import { expect, it } from 'vitest';
import type { View } from '../../../client/address.ts';
import { mostDrawn } from '../../../client/graph/inPicture.ts';
import { leftOutWords } from '../../../client/graph/leftOut.ts';
import { fanOf } from './smallChain.ts';

const view = (narrowed: Partial<View>): View => ({ focus: 'harbour', direction: 'UP', ...narrowed });

it.each<[Partial<View>, string]>([
  [{}, ''],
  [{ considered: true, chosen: ['a'], selected: 'b', pinned: [{ id: 'a', x: 1, y: 2 }] }, ''],
  [{ filters: { kind: ['PERSON'] } }, 'filtered by kind'],
  [{ filters: { source: ['a', 'b'], kind: ['PERSON'], speaker: ['c'] } }, 'filtered by kind, source and speaker'],
  [{ hidden: ['a', 'b'], collapsed: ['c'] }, '2 hidden; some folded away'],
  [{ view: 'text', collapsed: ['c'] }, 'some folded away'],
  [{ view: 'timeline', collapsed: ['c'], only: ['d'] }, ''],
  [{ view: 'network', collapsed: ['c'], only: ['d'], hidden: ['e'] }, 'only what was chosen; 1 hidden'],
])('of %j a file says “%s” is left out', (narrowed, words) => {
  expect(leftOutWords(view(narrowed), fanOf(mostDrawn))).toBe(words);
});

it('of a long chain a file says how much of it the picture has, where there is one', () => {
  const long = fanOf(mostDrawn + 3);
  expect(leftOutWords(view({}), long)).toBe(`the picture has 20 of ${mostDrawn + 3} lines`);
  expect(leftOutWords(view({ view: 'text' }), long)).toBe('');
});
