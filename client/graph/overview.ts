/** The whole record's picture: where one looks at it, which part of it that takes, and the network that answers give. Pure. */
import type { NamedFragment, OverviewQuery } from '../api/operations.ts';
import { type Network, networkOf, sizeOf } from './network.ts';
import type { Point } from './route.ts';

export type Overview = OverviewQuery['overview'];

/** What is in the middle of the frame, in the picture's own units, and how many times as large as when the frame holds all that is shown from afar. */
export interface Look extends Point {
  readonly zoom: number;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** The picture lies in a square from minus this to this, both ways. */
export const reach = 1_000;
export const wholeLook: Look = { x: 0, y: 0, zoom: 1 };
/** Closer than this everything in sight is shown, whatever the record's size. */
export const closest = 200;

/** "120,-40,3.5"; undefined when it is no place to look at. */
export function readLook(text: string): Look | undefined {
  const [, x, y, zoom] = /^(-?\d{1,4}(?:\.\d)?),(-?\d{1,4}(?:\.\d)?),(\d{1,3}(?:\.\d{1,2})?)$/.exec(text) ?? [];
  const look = { x: Number(x), y: Number(y), zoom: Number(zoom) };
  return Math.abs(look.x) <= reach && Math.abs(look.y) <= reach && look.zoom > 0 && look.zoom <= closest
    ? look
    : undefined;
}

/** As `readLook` reads it; undefined for the whole, which needs no words. */
export function writeLook({ x, y, zoom }: Look): string | undefined {
  const within = (at: number) => round(Math.min(reach, Math.max(-reach, at)), 10);
  const written = `${within(x)},${within(y)},${Math.max(0.01, round(zoom, 100))}`;
  return written === '0,0,1' ? undefined : written;
}

// No minus before a nought.
const round = (value: number, parts: number) => Math.round(value * parts) / parts + 0;

/** How far from the middle the entities stand that are shown from afar: with all of them in sight the frame is full. */
export function extentOf({ entities }: Overview): number {
  return Math.max(1, ...entities.flatMap(({ x, y }) => [Math.abs(x), Math.abs(y)]));
}

/**
 * The part to ask for when this is in sight: a little more, and in steps, so that a small movement asks for nothing new.
 * @param extent of what is shown from afar
 * @returns undefined when all of that is in sight
 */
export function boxAround(sight: Box, extent: number): Box | undefined {
  const isFar = Math.max(sight.left, sight.bottom) <= -extent && Math.min(sight.right, sight.top) >= extent;
  if (isFar) return undefined;
  const across = Math.max(sight.right - sight.left, sight.top - sight.bottom);
  if (across <= 0) return undefined;
  const step = 2 ** Math.floor(Math.log2(across / 4));
  const within = (at: number) => Math.min(reach, Math.max(-reach, at));
  const [down, up] = [
    (at: number) => within(Math.floor(at / step) * step),
    (at: number) => within(Math.ceil(at / step) * step),
  ];
  const box = { left: down(sight.left), right: up(sight.right), bottom: down(sight.bottom), top: up(sight.top) };
  // Somebody who looks beside the picture sees nothing of it.
  if (box.left >= box.right || box.bottom >= box.top) return undefined;
  return box;
}

/**
 * The most connected of all, with those of the part in sight, each where loading has put it; the most connected first.
 * From near by, a line has an end in that part: of those that only cross it nobody could tell whence or where to.
 */
export function recordNetwork(whole: Overview, near?: Overview): Network {
  const parts = near ? [whole, near] : [whole];
  const inSight = new Set((near ?? whole).entities.map(({ entity }) => entity.id));
  const placed = new Map(parts.flatMap(({ entities }) => entities.map((each) => [each.entity.id, each] as const)));
  const landmarks = new Set(
    parts.flatMap(({ entities }) => entities.slice(0, mostLandmarks).map(({ entity }) => entity.id)),
  );
  const named = (id: string): NamedFragment | undefined => placed.get(id)?.entity;
  const claims = new Map(
    parts.flatMap((part) =>
      part.claims.flatMap((claim) => {
        const [subject, object] = [named(claim.subject.id), named(claim.object.id)];
        const ends = inSight.has(claim.subject.id) || inSight.has(claim.object.id);
        return subject && object && ends ? [[claim.id, { ...claim, ...never, subject, object }] as const] : [];
      }),
    ),
  );
  const { nodes, edges } = networkOf(
    '',
    [...claims.values()],
    [...placed.values()].map(({ entity }) => entity),
  );
  const rankOf = (id: string) => placed.get(id)?.rank ?? Number.POSITIVE_INFINITY;
  const byRank = nodes.toSorted((a, b) => rankOf(a.id) - rankOf(b.id));
  return {
    nodes: byRank.map((node) => {
      const { x = node.x, y = node.y, joined = node.claims } = placed.get(node.id) ?? {};
      return { ...node, x, y, claims: joined, size: sizeOf(joined, false), focus: landmarks.has(node.id) };
    }),
    edges,
  };
}

/** What of a network stands within, and the lines between. */
export function networkWithin({ nodes, edges }: Network, { left, right, bottom, top }: Box): Network {
  const inside = nodes.filter(({ x, y }) => x >= left && x <= right && y >= bottom && y <= top);
  const ids = new Set(inside.map(({ id }) => id));
  return { nodes: inside, edges: edges.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
}

/** So many of the most connected keep their names however crowded it is. */
const mostLandmarks = 5;

/** Of a claim at any time: what says when it held is not asked for. */
const never = { from: { edtf: null }, evidence: { nodes: [] } };

const number = (count: number) => count.toLocaleString('en-GB');
const things = (count: number) => (count === 1 ? 'person, body or thing' : 'people, bodies and things');

/** "120 of 1,000 people, bodies and things" */
export const partWords = (shown: number, total: number): string =>
  `${number(shown)} of ${number(total)} ${things(total)}`;

/** How much is shown of how much, as sentences for people. */
export function overviewWords({ entities, claims, total, more, truncated }: Overview, within: boolean): string[] {
  const shown = entities.length;
  const who = within
    ? more
      ? `The ${number(shown)} most connected of those in sight are shown; go closer for the rest.`
      : shown === 0
        ? 'Nobody and nothing of this record stands here.'
        : `Everyone and everything in sight is shown: ${partWords(shown, total)}.`
    : more
      ? `The ${number(shown)} most connected of ${number(total)} ${things(total)} are shown; go closer for the rest.`
      : `All ${number(total)} ${things(total)} of this record are shown.`;
  const lines = truncated
    ? `Of the claims between them the ${number(claims.length)} between the most connected are drawn.`
    : claims.length > 0 && `Every claim between them that a source asserts is drawn: ${number(claims.length)}.`;
  const beyond =
    within &&
    shown > 0 &&
    'Lines to whoever is out of sight may be left out: press a mark for all that is claimed about it.';
  return [who, lines, beyond].filter((sentence) => sentence !== false);
}
