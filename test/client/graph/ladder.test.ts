import { describe, expect, it } from 'vitest';
import { cardOf, type Measures } from '../../../client/graph/card.ts';
import type { Measured } from '../../../client/graph/elkGraph.ts';
import { fromResponse } from '../../../client/graph/fromResponse.ts';
import { labelOf } from '../../../client/graph/label.ts';
import { ladder, ladderLimits } from '../../../client/graph/ladder.ts';
import { lanesOf, rowsOf, runsOf, straightOf } from '../../../client/graph/ladderRows.ts';
import type { Graph } from '../../../client/graph/model.ts';
import type { Box } from '../../../client/graph/placed.ts';
import { stopOf } from '../../../client/graph/stop.ts';
import { board, harbour, link, master, ministry, smallChain } from './smallChain.ts';

const perLetter = (width: number) => (text: string) => text.length * width;
const measures: Measures = {
  kind: perLetter(8),
  name: perLetter(8),
  holder: perLetter(7),
  verb: perLetter(7),
  remark: perLetter(6),
};

function lay(graph: Graph, width: number) {
  const limits = ladderLimits(graph, width);
  const measured: Measured = {
    cards: new Map(graph.nodes.map((node) => [node.id, cardOf(node, measures, limits.card)])),
    labels: new Map(graph.edges.map((edge) => [edge.id, labelOf(edge, [], measures, limits.label)])),
    stops: new Map(graph.gaps.map((gap) => [gap.id, stopOf(gap, measures, limits.stop)])),
  };
  return ladder(graph, measured);
}

const graph = fromResponse({ ...smallChain, gaps: smallChain.gaps.slice(0, 1) });

describe('the rows', () => {
  it('set each card below all that oversee it, and as near to them as can be', () => {
    expect(rowsOf(graph)).toEqual(['ministry', 'board', 'master', 'harbour']);
  });

  it('begin with the one asked about when looking down', () => {
    const down = fromResponse({
      ...smallChain,
      of: ministry,
      direction: 'DOWN',
      links: [link(ministry, board), link(ministry, master), link(board, harbour)],
      gaps: [],
    });
    expect(rowsOf(down)).toEqual(['ministry', 'master', 'board', 'harbour']);
  });
});

describe('the lanes', () => {
  const runs = runsOf(graph, rowsOf(graph));

  it('are needed only by lines that do not run straight into the next card', () => {
    expect([...straightOf(runs)].sort()).toEqual([
      'ACCOUNT:ministry>board',
      'LINE:board>master',
      'LINE:master>harbour',
    ]);
  });

  it('are shared only by lines that meet in no row, the longer outside', () => {
    const [edge] = graph.edges;
    if (!edge) throw new Error('no line');
    const run = (id: string, from: number, to: number) => ({ edge: { ...edge, id }, from, to });
    const lanes = lanesOf([run('long', 0, 5), run('early', 0, 1), run('late', 2, 4), run('meets', 1, 3)]);
    expect(Object.fromEntries(lanes)).toEqual({ early: 0, late: 0, meets: 1, long: 2 });
  });
});

describe('a ladder', () => {
  const placed = lay(graph, 358);
  const box = (id: string): Box => {
    const found = placed.boxes.get(id) ?? placed.labels.get(id);
    if (!found) throw new Error(`${id} has no place`);
    return found;
  };

  it('keeps within the width it was given', () => expect(placed.width).toBeLessThanOrEqual(358 - 32));

  it('lets nothing overlap', () => {
    const all = [...placed.boxes.values(), ...placed.labels.values()].sort((a, b) => a.y - b.y);
    for (const [at, { y }] of all.entries()) {
      const before = all[at - 1];
      if (before) expect(y).toBeGreaterThanOrEqual(before.y + before.height);
    }
  });

  it('runs every line from the foot of the upper card to the lower one', () => {
    for (const { id, upper, lower } of graph.edges) {
      const route = placed.routes.get(id) ?? [];
      expect(route[0]?.y).toBe(box(upper).y + box(upper).height);
      const end = route.at(-1);
      const target = box(lower);
      expect(end?.y).toBeGreaterThanOrEqual(target.y);
      expect(end?.y).toBeLessThan(target.y + target.height);
    }
  });

  it('runs a line that closes a loop from the lower card up to the upper one', () => {
    const looped = fromResponse({
      ...smallChain,
      links: [link(board, harbour), link(ministry, board), link(harbour, ministry, { closesLoop: true })],
      gaps: [],
    });
    expect(rowsOf(looped)).toEqual(['ministry', 'board', 'harbour']);
    const route = lay(looped, 358).routes.get('LINE:harbour>ministry') ?? [];
    expect(route[0]?.y).toBeGreaterThan(route.at(-1)?.y ?? Number.POSITIVE_INFINITY);
  });
});
