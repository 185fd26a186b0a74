import { expect, it } from 'vitest';
import { noViews, readViews, replaced, seen, taken, travelled, type Views } from '../../../client/graph/undo.ts';

/** Each in a step of the browser's history that has the key `1`, `2`, … */
const on = (...addresses: string[]) =>
  addresses.reduce((views, address, at) => seen(views, address, String(at + 1)), noViews);
const rest = ({ all, at }: Views) => ({ undone: all.slice(0, at), now: all[at], redone: all.slice(at + 1) });

it('each new view can be taken back', () => {
  expect(rest(on('/a', '/b', '/b', '/c'))).toEqual({ undone: ['/a', '/b'], now: '/c', redone: [] });
});

it('takes back and does again one by one, and no further than there is', () => {
  const back = taken(on('/a', '/b'), -1);
  expect(rest(back)).toEqual({ undone: [], now: '/a', redone: ['/b'] });
  expect(taken(back, -1)).toBe(back);
  expect(rest(taken(back, 1))).toEqual({ undone: ['/a'], now: '/b', redone: [] });
});

it('does again what went to a view and back to the one before', () => {
  const start = taken(taken(taken(on('/a', '/b', '/a', '/c'), -1), -1), -1);
  const again = [1, 2, 3].reduce<Views[]>((all) => [...all, taken(all.at(-1) ?? start, 1)], []);
  expect(again.map(({ all, at }) => all[at])).toEqual(['/b', '/a', '/c']);
});

it('Back undoes and Forward redoes, as many as they pass', () => {
  const back = travelled(on('/a', '/b', '/c', '/d'), '/b', '2');
  expect(rest(back)).toEqual({ undone: ['/a'], now: '/b', redone: ['/c', '/d'] });
  expect(rest(travelled(back, '/d', '4'))).toEqual({ undone: ['/a', '/b', '/c'], now: '/d', redone: [] });
});

it('Back after an undo redoes: it goes to what the browser showed before', () => {
  const undone = seen(taken(on('/a', '/b', '/a', '/c'), -1), '/a', '5');
  expect(rest(travelled(undone, '/c', '4'))).toEqual({ undone: ['/a', '/b', '/a'], now: '/c', redone: [] });
});

it('knows which of two looks at the same view Back goes to', () => {
  const views = on('/a', '/b', '/a', '/c');
  expect(travelled(views, '/a', '1').at).toBe(0);
  expect(travelled(views, '/a', '3').at).toBe(2);
  expect(travelled(views, '/a', 'unknown').at).toBe(2);
});

it('a new view after an undo leaves nothing to redo, even where it looks like the one before', () => {
  expect(rest(seen(taken(on('/a', '/b', '/c'), -1), '/a', '4'))).toEqual({
    undone: ['/a', '/b'],
    now: '/a',
    redone: [],
  });
});

it('what stands in the place of another is one step with it', () => {
  expect(rest(replaced(replaced(on('/a', '/b'), '/c', '3'), '/d', '4'))).toEqual({
    undone: ['/a'],
    now: '/d',
    redone: [],
  });
});

it('remembers the last 200, and where the browser has been among them', () => {
  const many = on(...Array.from({ length: 300 }, (_, at) => `/${at}`));
  expect([many.all.length, many.all[0], many.all[many.at]]).toEqual([200, '/100', '/299']);
  expect(travelled(many, '/150', '151').at).toBe(50);
  expect(rest(travelled(many, '/7', '8')).now).toBe('/7');
});

it('is the same again when it was written down; anything else is not taken for it', () => {
  const views = on('/a', '/b');
  expect(readViews(JSON.stringify(views))).toEqual(views);
  for (const text of ['', 'null', '{}', '{"all":["/a"],"at":7,"steps":{}}', '{"all":"/a","at":0,"steps":{}}'])
    expect(readViews(text)).toBeUndefined();
});
