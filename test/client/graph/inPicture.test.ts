/** How much of a chain its picture draws. */
import { expect, it } from 'vitest';
import { inPicture, mostDrawn } from '../../../client/graph/inPicture.ts';
import { fanOf } from './smallChain.ts';

const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

it('is all of it, as long as there is room', () => {
  const graph = fanOf(3);
  expect(inPicture(graph, 3)).toBe(graph);
});

it('is otherwise what stands nearest to the question, with the places where the sources stop there', () => {
  const graph = fanOf(3);
  const [first, ...others] = graph.edges;
  if (!first) throw new Error('a fan has lines');
  // One that leads on from the first stands before its neighbours in the answer, and is still further away than they.
  const beyond = { ...first, id: 'beyond', upper: 'top', lower: first.upper };
  const node = { name: 'The top', kind: 'POST', focus: false } as const;
  const gap = (entity: string) => ({ id: `gap:${entity}`, entity, reasons: [], sentence: '' });
  const longer = {
    ...graph,
    nodes: [...graph.nodes, { id: 'top', ...node }],
    edges: [first, beyond, ...others],
    gaps: [gap('top'), gap('over-2')],
  };
  const drawn = inPicture(longer, 3);
  expect(ids(drawn.edges)).toEqual(ids(graph.edges));
  expect(ids(drawn.nodes)).toEqual(ids(graph.nodes));
  expect(ids(drawn.gaps)).toEqual(['gap:over-2']);
  const two = inPicture(longer, 2);
  expect(ids(two.nodes)).toEqual(['below', 'over-1', 'over-2']);
});

it('is of a hub no more in one step than is read side by side', () => {
  const { nodes, edges } = inPicture(fanOf(mostDrawn + 1));
  expect([nodes.length, edges.length]).toEqual([21, 20]);
});
