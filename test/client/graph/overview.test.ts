/** The whole record's picture: where one looks, what is asked for there, what is drawn, and what is said of it. */
import { describe, expect, test } from 'vitest';
import {
  type Box,
  boxAround,
  extentOf,
  networkWithin,
  type Overview,
  overviewWords,
  readLook,
  recordNetwork,
  wholeLook,
  writeLook,
} from '../../../client/graph/overview.ts';

const placed = (id: string, rank: number, joined: number, x = 0, y = 0): Overview['entities'][number] => ({
  entity: { id, name: `The ${id}`, kind: 'ORGANISATION' },
  ...{ x, y, rank, joined },
});
const claim = (subject: string, object: string): Overview['claims'][number] => ({
  id: `${subject}-${object}`,
  verb: 'oversees',
  asserted: true,
  standing: 'REPORTED',
  subject: { id: subject },
  object: { id: object },
});
const part = (some: Partial<Overview>): Overview => ({
  ...{ total: 9, more: false, truncated: false, entities: [], claims: [] },
  ...some,
});

describe('where one looks', () => {
  test.each([
    [{ x: 120, y: -40, zoom: 3.5 }, '120,-40,3.5'],
    [{ x: 0.04, y: -0.04, zoom: 12.345 }, '0,0,12.35'],
    [{ x: -1_200, y: 3_000, zoom: 0.5 }, '-1000,1000,0.5'],
  ])('%j is written as %s, and read as that', (look, written) => {
    expect(writeLook(look)).toBe(written);
    expect(writeLook(readLook(written) ?? wholeLook)).toBe(written);
  });

  test('the whole needs no words', () => {
    expect(writeLook(wholeLook)).toBeUndefined();
    expect(writeLook({ x: 0.01, y: -0.01, zoom: 1.001 })).toBeUndefined();
  });

  test.each(['', '1,2', '1,2,3,4', '1001,0,1', '0,0,0', '0,0,201', 'NaN,0,1', '1e3,0,1'])(
    '“%s” is no place',
    (text) => {
      expect(readLook(text)).toBeUndefined();
    },
  );
});

describe('what is asked for', () => {
  const box = (left: number, right: number, bottom: number, top: number): Box => ({ left, right, bottom, top });

  test('is nothing apart while all that is shown from afar is in sight, or none of the picture', () => {
    expect(boxAround(box(-1_400, 1_400, -1_100, 1_100), 1_000)).toBeUndefined();
    expect(boxAround(box(-700, 700, -640, 640), 630)).toBeUndefined();
    expect(boxAround(box(-700, 700, -640, 640), 650)).toEqual(box(-768, 768, -768, 768));
    expect(boxAround(box(1_500, 1_700, 0, 100), 630)).toBeUndefined();
  });

  test('is a little more than is in sight, the same while one moves a little, and within the picture', () => {
    expect(boxAround(box(-130, 170, 20, 180), 900)).toEqual(box(-192, 192, 0, 192));
    expect(boxAround(box(-120, 180, 10, 170), 900)).toEqual(box(-128, 192, 0, 192));
    expect(boxAround(box(-122, 178, 12, 172), 900)).toEqual(box(-128, 192, 0, 192));
    expect(boxAround(box(900, 1_300, -1_200, -900), 900)).toEqual(box(896, 1_000, -1_000, -896));
  });

  test('reaches as far as whoever of them stands furthest out', () => {
    expect(extentOf(part({ entities: [placed('a', 1, 2, 10, -630), placed('b', 2, 1, 400, 20)] }))).toBe(630);
    expect(extentOf(part({}))).toBe(1);
  });
});

describe('the network', () => {
  const whole = part({
    more: true,
    entities: [placed('a', 1, 40, 10, 20), placed('b', 2, 30, -500, 0), placed('e', 3, 20, 500, 0)],
    claims: [claim('a', 'b'), claim('e', 'b')],
  });
  const near = part({
    entities: [placed('a', 1, 40, 10, 20), placed('c', 7, 1, 15, 25), placed('d', 8, 0, 12, 22)],
    claims: [claim('c', 'a'), claim('c', 'gone')],
  });

  test('is everyone at their places, as large as they are connected in the whole record', () => {
    const { nodes, edges } = recordNetwork(whole, near);
    expect(nodes.map(({ id, x, y, claims, name }) => [id, x, y, claims, name])).toEqual([
      ['a', 10, 20, 40, 'The a'],
      ['b', -500, 0, 30, 'The b'],
      ['e', 500, 0, 20, 'The e'],
      ['c', 15, 25, 1, 'The c'],
      ['d', 12, 22, 0, 'The d'],
    ]);
    const size = (id: string) => nodes.find((node) => node.id === id)?.size ?? 0;
    expect(size('a')).toBeGreaterThan(size('b'));
    expect(size('b')).toBeGreaterThan(size('c'));
    expect(edges.map(({ id, from, to, stroke }) => [id, from, to, stroke])).toEqual([
      ['a-b', 'a', 'b', 'solid'],
      ['c-a', 'c', 'a', 'solid'],
    ]);
  });

  test('has from near by no line that only crosses what is in sight', () => {
    const ids = ({ edges }: ReturnType<typeof recordNetwork>) => edges.map(({ id }) => id);
    expect(ids(recordNetwork(whole))).toEqual(['a-b', 'e-b']);
    expect(ids(recordNetwork(whole, near))).toEqual(['a-b', 'c-a']);
  });

  test('has within a part who stands there, and the lines between', () => {
    const all = part({ entities: [placed('a', 1, 2, 0, 0), placed('b', 2, 2, 9, 9), placed('c', 3, 2, 50, 0)] });
    const network = recordNetwork({ ...all, claims: [claim('a', 'b'), claim('b', 'c')] });
    const { nodes, edges } = networkWithin(network, { left: -1, right: 9, bottom: 0, top: 9 });
    expect([nodes.map(({ id }) => id), edges.map(({ id }) => id)]).toEqual([['a', 'b'], ['a-b']]);
  });

  test('of nothing is nothing', () => {
    expect(recordNetwork(part({ total: 0 }))).toEqual({ nodes: [], edges: [] });
  });
});

describe('what is said of it', () => {
  const entities = [placed('a', 1, 2), placed('b', 2, 1)];
  const claims = [claim('a', 'b')];
  const total = 12_345;
  test.each<[string, Partial<Overview>, boolean, string]>([
    [
      'all of it',
      { entities, claims, total: 2 },
      false,
      'All 2 people, bodies and things of this record are shown. Every claim between them that a source asserts is drawn: 1.',
    ],
    [
      'the most connected',
      { entities, claims, total, more: true, truncated: true },
      false,
      'The 2 most connected of 12,345 people, bodies and things are shown; go closer for the rest. Of the claims between them the 1 between the most connected are drawn.',
    ],
    [
      'a part of it, whole',
      { entities, total },
      true,
      'Everyone and everything in sight is shown: 2 of 12,345 people, bodies and things. Lines to whoever is out of sight may be left out: press a mark for all that is claimed about it.',
    ],
    [
      'a part of it, the most connected',
      { entities, claims, total, more: true },
      true,
      'The 2 most connected of those in sight are shown; go closer for the rest. Every claim between them that a source asserts is drawn: 1. Lines to whoever is out of sight may be left out: press a mark for all that is claimed about it.',
    ],
    ['a part where nobody stands', { total }, true, 'Nobody and nothing of this record stands here.'],
  ])('%s', (_what, some, within, words) => {
    expect(overviewWords(part(some), within).join(' ')).toBe(words);
  });
});
