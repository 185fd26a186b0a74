import { expect, it } from 'vitest';
import { stepsOf, type Tie } from '../../../client/graph/networkSteps.ts';

const tie = (id: string, from: string, to: string): Tie => ({ id, subject: { id: from }, object: { id: to } });
const [one, two, loop] = [tie('one', 'a', 'b'), tie('two', 'b', 'c'), tie('loop', 'c', 'c')];

it('each step holds what was there and what it brings, each claim once, and what is joined to itself not at all', () => {
  const steps = stepsOf('a', [
    { ties: [one], pinsBefore: 0 },
    { ties: [one, two, loop], pinsBefore: 1 },
  ]);
  expect(
    steps.map(({ nodes, edges, pinsBefore }) => [nodes.map(({ id }) => id), edges.map(({ id }) => id), pinsBefore]),
  ).toEqual([
    [['a', 'b'], ['one'], 0],
    [['a', 'b', 'c'], ['one', 'two'], 1],
  ]);
});

it('a step is the same whatever comes after it, so what it placed stays', () => {
  const first = { ties: [one], pinsBefore: 0 };
  expect(stepsOf('a', [first, { ties: [two], pinsBefore: 1 }])[0]).toEqual(stepsOf('a', [first])[0]);
});
