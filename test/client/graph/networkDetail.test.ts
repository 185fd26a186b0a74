import { describe, expect, it } from 'vitest';
import type { Network, NetworkEdge, NetworkNode } from '../../../client/graph/network.ts';
import { detailOf, marksDrawn, mostLines, mostMarks } from '../../../client/graph/networkDetail.ts';

const node = (at: number, claims: number): NetworkNode => ({
  ...{ id: `n${at}`, name: `n${at}`, kind: 'PERSON', focus: at === 0, claims, size: 8, x: 0, y: 0 },
});
const edge = (from: number, to: number): NetworkEdge => ({
  ...{ id: `${from}-${to}`, from: `n${from}`, to: `n${to}`, words: '', curvature: 0, stroke: 'solid' },
  ...{ contested: false, weighed: false },
});

describe('how much of a network is drawn', () => {
  it('is all of a small one, in the order in which its names choose their places', () => {
    const small: Network = { nodes: [node(1, 2), node(0, 1), node(2, 9)], edges: [edge(1, 2), edge(0, 1)] };
    const { nodes, lines, more } = detailOf(small);
    expect(nodes.map(({ id }) => id)).toEqual(['n0', 'n2', 'n1']);
    expect([lines, more]).toEqual([small.edges, []]);
    expect(marksDrawn(3, 1)).toBe(3);
  });

  it('of a large one is the most connected, and the lines between them, up to a budget', () => {
    const many = 5_000;
    const large: Network = {
      nodes: Array.from({ length: many }, (_, at) => node(at, many - at)),
      edges: Array.from({ length: 2 * many }, (_, at) => edge(at % many, (at * 7 + 1) % many)),
    };
    const { lines, more, rankOf } = detailOf(large);
    const lesser = ({ from, to }: NetworkEdge) => Math.max(rankOf.get(from) ?? many, rankOf.get(to) ?? many);
    expect(lines.length).toBeLessThanOrEqual(mostLines);
    expect(lines.length + more.length).toBe(2 * many);
    expect(Math.max(...lines.map(lesser))).toBeLessThan(mostMarks);
    expect(Math.max(...lines.map(lesser))).toBeLessThanOrEqual(Math.min(...more.map(lesser)));
  });

  it('is more the closer one looks, and all of it from near by', () => {
    expect([2, 1, 0.5, 0.1].map((ratio) => marksDrawn(100_000, ratio))).toEqual([3_000, 3_000, 12_000, 100_000]);
  });
});
