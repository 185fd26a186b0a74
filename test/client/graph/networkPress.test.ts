import { expect, it } from 'vitest';
import type { NetworkEdge } from '../../../client/graph/network.ts';
import { middleOf } from '../../../client/graph/networkLine.ts';
import { lineUnder } from '../../../client/graph/networkPress.ts';

const edge = (id: string, to: string, curvature = 0): NetworkEdge => ({
  ...{ id, from: 'a', to, words: '', curvature, stroke: 'solid', contested: false, weighed: false },
});
const places = new Map([
  ['a', { x: 0, y: 0 }],
  ['b', { x: 100, y: 0 }],
  ['c', { x: 0, y: 100 }],
]);
const [bentUp, bentDown, down] = [edge('bent up', 'b', 0.28), edge('bent down', 'b', -0.28), edge('down', 'c')];
const edges = [bentUp, bentDown, down, edge('to nowhere', 'd')];

it('the line under a pointer is the nearest within reach, each of a pair by its own bend', () => {
  for (const bent of [bentUp, bentDown]) {
    const middle = middleOf(bent, places);
    expect(middle && lineUnder(edges, places, middle, 5)).toBe(bent);
  }
  expect(lineUnder(edges, places, { x: 4, y: 60 }, 5)).toBe(down);
});

it('is none where none is within reach, between two bends and past an end', () => {
  expect(lineUnder(edges, places, { x: 50, y: 0 }, 5)).toBeUndefined();
  expect(lineUnder(edges, places, { x: 6, y: 60 }, 5)).toBeUndefined();
  expect(lineUnder(edges, places, { x: 0, y: 110 }, 5)).toBeUndefined();
});
