import { describe, expect, it } from 'vitest';
import type { Why } from '../../../client/api/operations.ts';
import { placeNames } from '../../../client/graph/labelPlaces.ts';
import { networkOf } from '../../../client/graph/network.ts';
import { fitNetwork } from '../../../client/graph/networkFit.ts';
import { isPlain } from '../../../client/graph/networkLine.ts';
import { networkShown } from '../../../client/graph/networkShown.ts';
import { networkPicture, networkSvg } from '../../../client/graph/networkSvg.ts';
import { walkNetwork } from '../../../client/graph/networkWalk.ts';
import { ada, board, harbour, master } from './smallChain.ts';
import { adaHeld, boardAppointed, boardOversaw, quote, shown, undated } from './smallClaims.ts';

const back = shown('harbour-board', harbour, board, { verb: 'reports to', relation: 'REPORTS_TO' });
const considered = shown('considered', board, harbour, {
  asserted: false,
  verb: 'takes over',
  words: [quote('c', { stance: 'CONSIDERS' })],
});
const itself = shown('itself', board, board);
const claims = [adaHeld, boardOversaw, boardAppointed, back, considered, itself];
const network = networkOf('harbour', claims);
const colours = {
  paper: '#fff',
  ink: '#000',
  soft: '#444',
  quiet: '#666',
  edge: '#888',
  accent: '#900',
  hueOf: () => '#07b',
};

describe('the network', () => {
  it('has each entity once and each claim as a line of its own; what is joined to itself has none', () => {
    expect(network.nodes.map(({ id, claims: count, focus }) => [id, count, focus])).toEqual([
      ['ada', 2, false],
      ['master', 1, false],
      ['board', 4, false],
      ['harbour', 3, true],
    ]);
    expect(network.edges.map(({ id }) => id).sort()).toEqual([
      'ada-master',
      'board-ada',
      'board-harbour',
      'considered',
      'harbour-board',
    ]);
  });

  it('bends the lines of one pair apart, whichever way they run, and leaves a single one straight', () => {
    const curvature = Object.fromEntries(network.edges.map(({ id, curvature: bend }) => [id, bend]));
    expect(curvature).toEqual({
      'ada-master': 0,
      'board-ada': 0,
      'board-harbour': -0.28,
      // It runs the other way, so the same bend seen from its beginning is the other side: the middle one stays straight.
      'harbour-board': 0,
      considered: 0.28,
    });
  });

  it('says what is contested or did not happen, as far as the sources say', () => {
    const words = Object.fromEntries(network.edges.map(({ id, words: said }) => [id, said]));
    expect(words['board-ada']).toBe('appointed (contested)');
    expect(words.considered).toBe('considered: takes over');
    expect(Object.fromEntries(network.edges.map(({ id, stroke, contested }) => [id, [stroke, contested]]))).toEqual({
      'ada-master': ['solid', false],
      'board-ada': ['solid', true],
      'board-harbour': ['solid', false],
      'harbour-board': ['solid', false],
      considered: ['weighed', false],
    });
    expect(network.edges.filter(({ weighed }) => weighed).map(({ id }) => id)).toEqual(['considered']);
  });

  it('draws what may have held in the period, and what began without a stated end, as the chain does', () => {
    const holds = (answer: 'YES' | 'MAYBE', ...why: Why[]) => ({ holds: { answer, why } });
    const { edges } = networkOf('harbour', [
      { ...adaHeld, ...holds('MAYBE', 'NO_END_STATED') },
      { ...boardOversaw, ...holds('MAYBE', 'UNDATED', 'NO_END_STATED') },
      { ...boardAppointed, ...holds('MAYBE', 'FUZZY_DATE') },
      { ...undated, ...holds('YES') },
    ]);
    expect(edges.map(({ stroke, words, ...edge }) => [stroke, words, isPlain({ stroke, ...edge })])).toEqual([
      ['fading', 'holds the post of (no end stated)', false],
      ['dotted', 'oversees (no date stated)', false],
      ['dotted', 'appointed (contested, date given roughly)', false],
      ['solid', 'directs', true],
    ]);
  });

  it('begins at the same places on every machine, the question in the middle', () => {
    expect(networkOf('harbour', claims)).toEqual(network);
    expect(network.nodes.find(({ focus }) => focus)).toMatchObject({ x: 0, y: 0 });
    const others = network.nodes.filter(({ focus }) => !focus).map(({ x, y }) => Math.hypot(x, y));
    for (const far of others) {
      expect(far).toBeGreaterThanOrEqual(20);
      expect(far).toBeLessThanOrEqual(100);
    }
  });
});

describe('the names', () => {
  const mark = (id: string, x: number, y: number) => ({ id, x, y, size: 10, width: 80 });
  const frame = { width: 400, height: 200 };

  it('stand to the right of their mark, and elsewhere where there is no room', () => {
    const places = placeNames([mark('a', 100, 100), mark('b', 380, 100)], frame);
    expect(places.get('a')).toEqual({ x: 114, y: 104 });
    expect(places.get('b')).toEqual({ x: 286, y: 104 });
  });

  it('never run into each other or over a mark, and who comes first keeps its place', () => {
    const marks = Array.from({ length: 40 }, (_, at) => mark(`m${at}`, (at * 173) % 800, (at * 97) % 400));
    const places = placeNames(marks, { width: 800, height: 400 });
    const areas = [...places].map(([id, { x, y }]) => ({ id, left: x, right: x + 80, top: y - 12, bottom: y + 4 }));
    const hit = areas.flatMap((a, at) =>
      areas.slice(at + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    );
    expect(hit).toEqual([]);
    expect(places.size).toBeGreaterThan(15);
    for (const { left, right } of areas) expect([left >= 0, right <= 800]).toEqual([true, true]);
  });

  it('stand over no mark either whose own name is not wanted', () => {
    const places = placeNames([mark('a', 100, 100)], frame, [{ x: 150, y: 100, size: 5 }]);
    expect([...places]).toEqual([['a', { x: 6, y: 104 }]]);
  });

  it('stand over another’s mark rather than not at all where they must be read', () => {
    const beside = [60, 140, 260, 340].map((x) => mark(`b${x}`, x, 100));
    const others = [...beside, mark('c', 200, 80), mark('d', 200, 120)];
    expect(placeNames([mark('a', 200, 100), ...others], frame).has('a')).toBe(false);
    expect(placeNames([{ ...mark('a', 200, 100), must: true }, ...others], frame).get('a')).toEqual({ x: 214, y: 104 });
  });

  it('are measured only where their mark has room for any name at all, and stand as those whose width is known', () => {
    const around = [mark('right', 222, 100), mark('left', 178, 100), mark('below', 200, 116), mark('above', 200, 84)];
    const marks = [mark('between', 200, 100), ...around];
    const asked: string[] = [];
    const measured = marks.map((each) => ({
      ...each,
      width: () => {
        asked.push(each.id);
        return each.width;
      },
    }));
    expect(placeNames(measured, frame)).toEqual(placeNames(marks, frame));
    expect(asked).toEqual(['right', 'left', 'below', 'above']);
  });

  it('are not sought for what is out of sight', () => {
    expect(placeNames([mark('a', -50, 100)], frame).size).toBe(0);
  });
});

describe('the arrow keys', () => {
  const places = new Map([
    ['board', { x: 0, y: 0 }],
    ['ada', { x: 100, y: 10 }],
    ['harbour', { x: 40, y: 200 }],
    ['master', { x: 50, y: 0 }],
  ]);

  it.each([
    ['ArrowRight', 'ada'],
    ['ArrowDown', 'harbour'],
    ['ArrowUp', undefined],
    ['ArrowLeft', undefined],
  ])('%s leads from the board to %s, along lines only', (key, to) => {
    expect(walkNetwork(network, places, 'board', key)).toBe(to);
  });
});

it('as a picture to take away every line has its number, and what is contested or weighed its word and its stroke', () => {
  const places = new Map(
    [ada, board, harbour, master].map(({ id }, at) => [id, { x: 100 + 150 * at, y: 100 + 40 * at }]),
  );
  const numbers = new Map(network.edges.map(({ id }, at) => [id, at + 1]));
  const { markup } = networkSvg(network, places, numbers, { width: 800, height: 400 }, colours);
  const line = (id: string) => new RegExp(`<g data-claim="${id}">.*`).exec(markup)?.[0] ?? '';
  for (const { id } of network.edges) expect(line(id)).toMatch(new RegExp(`>${numbers.get(id)}\\b`));
  expect(line('board-ada')).toMatch(/stroke-dasharray="8 5".*\(contested\)/);
  expect(line('considered')).toMatch(/stroke-dasharray="0.1 6.5".*considered: takes over/);
  expect(markup.match(/<g data-entity=/g)).toHaveLength(4);
});

it('is the same whole picture in a file, wherever the reader looks: every mark within it and named', () => {
  const places = {
    harbour: { x: 0, y: 0 },
    board: { x: 900, y: 40 },
    ada: { x: 5, y: -700 },
    master: { x: -300, y: 9 },
  };
  const picture = networkPicture(network, places, new Map(), colours);
  const at = [...picture.markup.matchAll(/translate\((-?[\d.]+) (-?[\d.]+)\)/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  expect(at).toHaveLength(4);
  expect(at.filter(([x = -1, y = -1]) => x < 0 || y < 0 || x > picture.width || y > picture.height)).toEqual([]);
  for (const { name } of network.nodes) expect(picture.markup).toContain(`paint-order="stroke">${name}<`);
});

describe('a picture that stands alone', () => {
  const crowd = networkOf(
    'harbour',
    [],
    Array.from({ length: 30 }, (_, at) => ({
      id: `b${at}`,
      name: at === 7 ? 'a name that is longer than any sheet is wide '.repeat(8).trim() : `Harbour Board ${at}`,
      kind: 'ORGANISATION' as const,
    })),
  );
  const texts = (markup: string) => [...markup.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);

  it('is larger where that makes room for every name', () => {
    const pair = { id: 'x', name: 'Harbour Board x', kind: 'ORGANISATION' as const };
    const four = networkOf(
      'x',
      [],
      ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ ...pair, id, name: `Harbour Board ${id}` })),
    );
    // Two columns of three that stand too close to each other for a small sheet.
    const places = Object.fromEntries(
      four.nodes.map(({ id }, at) => [id, { x: at < 3 ? 0 : 1, y: at === 5 ? 60 : (at % 3) * 1.1 }]),
    );
    const { markup, width } = networkPicture(four, places, new Map(), colours);
    expect(width).toBeGreaterThan(1000);
    expect(texts(markup).sort()).toEqual(four.nodes.map(({ name }) => name));
  });

  it('has a sign on the mark for a name that finds no room, and lists the names under it: none is lost', () => {
    // All but on one spot.
    const places = Object.fromEntries(crowd.nodes.map(({ id }, at) => [id, { x: at === 0 ? 9_000 : at / 100, y: 0 }]));
    const { markup, width, height } = networkPicture(crowd, places, new Map(), colours);
    const said = texts(markup);
    const whole = said.join(' ');
    for (const { name } of crowd.nodes) expect(whole).toContain(name);
    // Once on its mark, once in the list.
    expect(said.filter((text) => text === 'b')).toHaveLength(2);
    for (const [, x, y] of markup.matchAll(/<text x="(-?[\d.]+)" y="(-?[\d.]+)"/g))
      expect([Number(x) >= 0 && Number(x) <= width, Number(y) <= height]).toEqual([true, true]);
  });
});

it('fits a sheet of paper whole, upside up, and is never stretched more than what still looks like itself', () => {
  const places = new Map([
    ['low', { x: 0, y: 0 }],
    ['high', { x: 10, y: 10 }],
  ]);
  const fitted = fitNetwork(places, { width: 1000, height: 200 }, { x: 100, y: 20 });
  expect([...fitted]).toEqual([
    ['low', { x: 372, y: 180 }],
    ['high', { x: 628, y: 20 }],
  ]);
  expect(
    fitNetwork(new Map([['only', { x: 3, y: 4 }]]), { width: 100, height: 50 }, { x: 10, y: 10 }).get('only'),
  ).toEqual({ x: 50, y: 25 });
});

describe('what no claim joins to another', () => {
  const alone = [
    harbour,
    { id: 'ben', name: 'Ben', kind: 'PERSON' as const },
    { id: 'eve', name: 'Eve', kind: 'PERSON' as const },
  ];

  it('stands in it all the same, apart from each other, and once', () => {
    const { nodes, edges } = networkOf('ben', claims, alone);
    expect(nodes.map(({ id, claims: count, focus }) => [id, count, focus])).toEqual([
      ['ada', 2, false],
      ['master', 1, false],
      ['board', 4, false],
      ['harbour', 3, false],
      ['ben', 0, true],
      ['eve', 0, false],
    ]);
    const [ben, eve] = nodes.slice(-2);
    expect(Math.hypot((ben?.x ?? 0) - (eve?.x ?? 0), (ben?.y ?? 0) - (eve?.y ?? 0))).toBeGreaterThan(8);
    expect(edges).toHaveLength(5);
  });

  it('is hidden like anything else, and meets no filter; what joins it to another can be added', () => {
    const gathered = { claims: [boardOversaw], alone, between: [adaHeld] };
    const shownIds = (narrowing: object) => {
      const { nodes, edges } = networkShown({ focus: 'ben', ...narrowing }, gathered, []);
      return [nodes.map(({ id }) => id), edges.map(({ id }) => id)];
    };
    expect(shownIds({})).toEqual([['board', 'harbour', 'ben', 'eve'], ['board-harbour']]);
    expect(shownIds({ hidden: ['eve', 'board-harbour'] })).toEqual([['harbour', 'ben'], []]);
    expect(shownIds({ filters: { kind: ['SERVICE'] } })).toEqual([['board', 'harbour'], ['board-harbour']]);
  });
});
