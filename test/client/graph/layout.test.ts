import ELK from 'elkjs/lib/elk.bundled.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { cardOf, type Measures } from '../../../client/graph/card.ts';
import { type Measured, toElk } from '../../../client/graph/elkGraph.ts';
import { fromResponse } from '../../../client/graph/fromResponse.ts';
import { firstHeight, fitting, frameHeight, inSight, opening, reveal } from '../../../client/graph/home.ts';
import { labelOf, notesOf } from '../../../client/graph/label.ts';
import type { Graph } from '../../../client/graph/model.ts';
import { type Box, fromElk, type Placed } from '../../../client/graph/placed.ts';
import { arrowOf, pathOf } from '../../../client/graph/route.ts';
import { stopOf } from '../../../client/graph/stop.ts';
import { walk } from '../../../client/graph/walk.ts';
import { balance, wrap } from '../../../client/graph/wrap.ts';
import { board, harbour, link, master, ministry, smallChain } from './smallChain.ts';

const perLetter = (width: number) => (text: string) => text.length * width;
const measures: Measures = {
  kind: perLetter(8),
  name: perLetter(8),
  holder: perLetter(7),
  verb: perLetter(7),
  remark: perLetter(6),
};

function measure(graph: Graph): Measured {
  return {
    cards: new Map(graph.nodes.map((node) => [node.id, cardOf(node, measures, 156)])),
    labels: new Map(graph.edges.map((edge) => [edge.id, labelOf(edge, [], measures, 126)])),
    stops: new Map(graph.gaps.map((gap) => [gap.id, stopOf(gap, measures, 140)])),
  };
}

async function lay(graph: Graph): Promise<Placed> {
  const measured = measure(graph);
  return fromElk(await new ELK().layout(toElk(graph, measured)), graph, measured);
}

describe('text before layout', () => {
  it('breaks at spaces and never cuts a word', () => {
    expect(wrap('one two incomprehensibilities x', 70, perLetter(10))).toEqual({
      lines: ['one two', 'incomprehensibilities', 'x'],
      width: 210,
    });
  });

  it('breaks between signs where a script has no spaces, and a short word of it stays whole', () => {
    expect(wrap('the 北京市海淀区 办公室 board', 50, perLetter(10)).lines).toEqual([
      'the 北',
      '京市海淀区',
      '办公室',
      'board',
    ]);
  });

  it('is balanced without a further line', () => {
    expect(balance('cabinet member for children', 190, perLetter(10)).lines).toEqual([
      'cabinet member',
      'for children',
    ]);
  });

  it('makes a card say its kind, its name and who held it', () => {
    const card = cardOf({ id: 'm', name: 'harbour master', kind: 'POST', focus: false, holders: [] }, measures, 156);
    expect(card.lines.map(({ text, role }) => `${role}: ${text}`)).toEqual([
      'kind: POST',
      'name: harbour master',
      'doubt: holder not stated',
    ]);
    const holders = ['A', 'B', 'C', 'D'].map((name) => ({
      person: name,
      name,
      claim: name,
      when: 'from 2001',
      explanation: null,
      certainty: name === 'A' ? ('MAYBE' as const) : name === 'B' ? ('NO_END' as const) : ('SURE' as const),
    }));
    const full = cardOf({ id: 'm', name: 'master', kind: 'POST', focus: false, holders }, measures, 156);
    expect(full.lines.slice(2).map(({ text }) => text)).toEqual(['B', 'from 2001', 'C', 'D', 'and 1 more']);
  });

  it('gives a label room for its note numbers', () => {
    const [edge] = fromResponse(smallChain).edges;
    if (!edge) throw new Error('no line');
    const numbers = new Map([
      ['claim-master-harbour', 12],
      ['another', 1],
    ]);
    expect(notesOf(edge, numbers)).toEqual([12]);
    expect(labelOf(edge, [12], measures, 126).width).toBeGreaterThan(labelOf(edge, [], measures, 126).width);
  });
});

describe('a laid out chain', () => {
  const graph = fromResponse(smallChain);
  let placed: Placed;
  beforeAll(async () => {
    placed = await lay(graph);
  });
  const box = (id: string): Box => {
    const found = placed.boxes.get(id);
    if (!found) throw new Error(`${id} has no place`);
    return found;
  };
  const bottom = (id: string) => box(id).y + box(id).height;

  it('sets every overseer above whom it oversees', () => {
    for (const { upper, lower } of graph.edges) expect(bottom(upper)).toBeLessThan(box(lower).y);
  });

  it('gives every line a route from card to card and a place for its words', () => {
    for (const { id, upper, lower } of graph.edges) {
      const route = placed.routes.get(id) ?? [];
      expect(route[0]?.y).toBeCloseTo(bottom(upper));
      expect(route.at(-1)?.y).toBeCloseTo(box(lower).y);
      expect(placed.labels.get(id)?.y).toBeGreaterThan(bottom(upper));
    }
  });

  it('lets nothing overlap', () => {
    const all = [...placed.boxes.values(), ...placed.labels.values()];
    const apart = (a: Box, b: Box) =>
      a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
    for (const [at, a] of all.entries()) for (const b of all.slice(at + 1)) expect(apart(a, b)).toBe(true);
  });

  it('sets the full stop above the card whose overseer no source states', () => {
    expect(bottom('gap:board')).toBeLessThan(box('board').y);
  });

  it('is the same every time', async () => expect(await lay(graph)).toEqual(placed));

  it('keeps what was placed in its order from left to right', async () => {
    const three = fromResponse({
      ...smallChain,
      links: [link(board, harbour), link(ministry, harbour), link(master, harbour)],
      gaps: [],
    });
    const measured = measure(three);
    const order = async (before?: Map<string, { x: number }>) => {
      const { boxes } = fromElk(await new ELK().layout(toElk(three, measured, before)), three, measured);
      return ['board', 'ministry', 'master'].sort((a, b) => (boxes.get(a)?.x ?? 0) - (boxes.get(b)?.x ?? 0));
    };
    expect(await order()).toEqual(['board', 'ministry', 'master']);
    const before = new Map([
      ['master', { x: 0 }],
      ['ministry', { x: 100 }],
      ['board', { x: 200 }],
    ]);
    expect(await order(before)).toEqual(['master', 'ministry', 'board']);
  });

  it('draws a link that closes a loop upward from the top of the picture', async () => {
    const looped = fromResponse({
      ...smallChain,
      links: [link(board, harbour), link(ministry, board), link(harbour, ministry, { closesLoop: true })],
      gaps: [],
    });
    const { boxes, routes } = await lay(looped);
    expect(boxes.get('ministry')?.y).toBeLessThan(boxes.get('harbour')?.y ?? 0);
    const route = routes.get('LINE:harbour>ministry') ?? [];
    expect(route[0]?.y).toBeGreaterThan(route.at(-1)?.y ?? Number.POSITIVE_INFINITY);
  });

  it('is walked by arrow keys along its lines', () => {
    const path = (from: string, ...keys: Parameters<typeof walk>[3][]) =>
      keys.reduce((at: string | undefined, key) => at && walk(graph, placed, at, key), from);
    expect(path('ministry', 'ArrowDown')).toBe('ACCOUNT:ministry>board');
    expect(path('ministry', 'ArrowDown', 'ArrowDown')).toBe('board');
    expect(path('ministry', 'ArrowDown', 'ArrowUp')).toBe('ministry');
    expect(path('ministry', 'ArrowUp')).toBeUndefined();
    expect(path('gap:board', 'ArrowDown')).toBe('board');
    const lines = [path('harbour', 'ArrowUp') ?? '', path('harbour', 'ArrowUp', 'ArrowRight') ?? ''];
    expect(lines.sort()).toEqual(['LINE:board>harbour', 'LINE:master>harbour']);
  });
});

describe('the frame', () => {
  const focus = { x: 900, y: 700, width: 200, height: 80 };

  it('opens a small picture whole and in the middle', () => {
    expect(opening({ width: 400, height: 300 }, { width: 1000, height: 500 }, focus)).toEqual({ k: 1, x: 300, y: 100 });
  });

  it('shrinks a little to fit, but never below what can be read', () => {
    expect(opening({ width: 1100, height: 300 }, { width: 1000, height: 500 }, focus).k).toBeCloseTo(0.88);
    expect(opening({ width: 2000, height: 300 }, { width: 1000, height: 500 }, focus).k).toBe(0.9);
  });

  it('stands on what the question is about when the picture is wider than it', () => {
    const { k, x } = opening({ width: 2000, height: 300 }, { width: 1000, height: 500 }, focus);
    expect(x + 1000 * k).toBeCloseTo(500);
  });

  it('shows no emptiness beyond the edge of the picture', () => {
    const { x } = opening({ width: 2000, height: 300 }, { width: 1000, height: 500 }, { ...focus, x: 0 });
    expect(x).toBe(16);
  });

  it('shows who stood next to it as well, first those whom the answer tells first, as far as all can be read', () => {
    const graph = fromResponse({
      ...smallChain,
      links: [link(master, harbour), link(ministry, harbour), link(board, harbour), link(ministry, board)],
      gaps: [],
    });
    const card = (x: number, y: number): Box => ({ x, y, width: 100, height: 80 });
    const boxes = new Map([
      ['harbour', card(500, 700)],
      ['master', card(500, 500)],
      ['ministry', card(500, 0)],
      ['board', card(300, 500)],
    ]);
    const placed: Placed = { width: 1000, height: 800, boxes, routes: new Map(), labels: new Map() };
    const frame = { width: 1000, height: 300 };
    const sight = inSight(graph, placed, frame);
    expect(sight).toEqual({ x: 300, y: 500, width: 300, height: 280 });
    const { k, y } = opening(placed, frame, sight);
    expect(k).toBeGreaterThanOrEqual(0.72);
    expect(y + 500 * k).toBeGreaterThanOrEqual(16);
    expect(y + 780 * k).toBeLessThanOrEqual(300);
    expect(inSight(graph, placed, { width: 1000, height: 900 })).toEqual({ x: 300, y: 0, width: 300, height: 780 });

    const whole = { width: 1000, height: 832 };
    expect(firstHeight(graph, placed, whole, 300)).toBe(300);
    expect(firstHeight(graph, placed, whole, 900)).toBe(832);
    expect(firstHeight(graph, placed, whole, 10)).toBe(280);
    // What lacks little room is shown whole, a little smaller.
    expect(opening(placed, { width: 1000, height: 640 }, sight)).toMatchObject({ k: 0.76, y: 16 });
    const below = new Map([...boxes, ['harbour', card(500, 0)], ['ministry', card(500, 700)]]);
    expect(firstHeight({ ...graph, direction: 'DOWN' }, { ...placed, boxes: below }, whole, 300)).toBe(832);
  });

  it('fits the whole on request', () => {
    expect(fitting({ width: 2000, height: 300 }, { width: 1032, height: 500 })).toEqual({ k: 0.5, x: 16, y: 175 });
  });

  it('is as tall as its picture, within reason', () => {
    expect(frameHeight({ width: 400, height: 300 }, 1000, 900)).toBe(332);
    expect(frameHeight({ width: 400, height: 20 }, 1000, 900)).toBe(220);
    expect(frameHeight({ width: 400, height: 9000 }, 1000, 900)).toBe(1080);
  });
});

describe('a route', () => {
  const down = [
    { x: 0, y: 0 },
    { x: 0, y: 50 },
    { x: 100, y: 50 },
    { x: 100, y: 100 },
  ];

  it('bends softly and stops short of its arrowhead', () => {
    expect(pathOf(down, true)).toBe('M0 0L0 43Q0 50 7 50L93 50Q100 50 100 57L100 92');
    expect(pathOf(down, false)).toMatch(/L100 100$/);
  });

  it('ends in a triangle that points the way it came', () => {
    expect(arrowOf(down)).toBe('M100 100L104.5 91L95.5 91z');
  });
});

describe('what is selected', () => {
  const at = { k: 1, x: 0, y: 0 };
  const frame = { width: 1000, height: 500 };
  const box = { x: 700, y: 100, width: 200, height: 80 };

  it('stays where it is when it can be seen', () => expect(reveal(box, at, frame, 0)).toBeUndefined());
  it('comes out from under a panel at the side', () =>
    expect(reveal(box, at, frame, 400)).toEqual({ k: 1, x: -316, y: 0 }));
  it('comes in from beyond the edges', () => {
    expect(reveal({ ...box, x: -50, y: 490 }, at, frame, 0)).toEqual({ k: 1, x: 66, y: -86 });
  });
});
