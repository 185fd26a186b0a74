import { expect, it } from 'vitest';
import { noViews, seen } from '../../../client/graph/undo.ts';

const on = (...addresses: string[]) => addresses.reduce((views, address) => seen(views, address, 'on'), noViews);

it('each new view can be taken back', () => {
  expect(on('/a', '/b', '/b', '/c')).toEqual({ past: ['/a', '/b'], now: '/c', future: [] });
});

it('going back undoes and going forward redoes, however it was gone', () => {
  const back = seen(on('/a', '/b', '/c'), '/b', 'through history');
  expect(back).toEqual({ past: ['/a'], now: '/b', future: ['/c'] });
  expect(seen(back, '/c', 'through history')).toEqual({ past: ['/a', '/b'], now: '/c', future: [] });
});

it('a new view after an undo leaves nothing to redo, even where it looks like the one before', () => {
  const back = seen(on('/a', '/b', '/c'), '/b', 'through history');
  expect(seen(back, '/a', 'on')).toEqual({ past: ['/a', '/b'], now: '/a', future: [] });
});

it('remembers the last 200', () => {
  const many = on(...Array.from({ length: 300 }, (_, at) => `/${at}`));
  expect([many.past.length, many.past[0], many.now]).toEqual([200, '/99', '/299']);
});
