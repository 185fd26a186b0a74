/** Where a picture opens: large enough to read, on what the question is about and who stood next to it. */
import type { Graph, GraphEdge } from './model.ts';
import type { Box, Placed } from './placed.ts';

export interface Transform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export const margin = 16;
/** Below this, names of 15 pixels become hard to read; a wider picture is panned instead of shrunk. */
const least = 0.72;
/** The zoom of a picture that does not fit. */
const readable = 0.9;

/** The zoom at which a picture of that width opens in a frame of that width. */
export function openingZoom(picture: Size, frame: { readonly width: number }): number {
  const fitting = (frame.width - 2 * margin) / picture.width;
  if (fitting >= 1) return 1;
  return fitting >= least ? fitting : readable;
}

/** Whether the whole picture can be read in the frame without panning. */
export function fits(picture: Size, frame: Size): boolean {
  return wholeZoom(picture, frame) >= least;
}

function wholeZoom(picture: Size, frame: Size): number {
  return Math.min(1, zoomOf(picture.width, frame.width), zoomOf(picture.height, frame.height));
}

/**
 * What the question is about, a person with the posts held, with the lines that end there and who stands at their other ends: as many, in the answer's order, as
 * one frame shows readably.
 */
export function inSight({ focus, edges }: Graph, { boxes, labels }: Placed, frame: Size): Box | undefined {
  const asked = boxes.get(focus);
  if (!asked) return undefined;
  const [width, height] = [(frame.width - 2 * margin) / least, (frame.height - 2 * margin) / least];
  const held = edges.filter(({ links }) => links.some(({ strength }) => strength === 'HOLDING'));
  const here = new Set([
    focus,
    ...held.filter(touching(new Set([focus]))).flatMap(({ upper, lower }) => [upper, lower]),
  ]);
  return edges
    .filter(touching(here))
    .map(({ id, upper, lower }) => [boxes.get(upper), boxes.get(lower), labels.get(id)].reduce(around))
    .reduce<Box>((sight, next) => {
      const both = around(sight, next) ?? sight;
      return both.width <= width && both.height <= height ? both : sight;
    }, asked);
}

const touching =
  (ids: ReadonlySet<string>) =>
  ({ upper, lower }: GraphEdge) =>
    ids.has(upper) || ids.has(lower);

function around(one: Box | undefined, other: Box | undefined): Box | undefined {
  if (!one || !other) return one ?? other;
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  const right = Math.max(one.x + one.width, other.x + other.width);
  const bottom = Math.max(one.y + one.height, other.y + other.height);
  return { x, y, width: right - x, height: bottom - y };
}

/** Fits whole where it can; else stands on what must be in sight, without showing emptiness beyond the picture's own edge. */
export function opening(picture: Size, frame: Size, sight: Box | undefined): Transform {
  const wanted = sight ? Math.min(zoomOf(sight.width, frame.width), zoomOf(sight.height, frame.height)) : 1;
  const partly = Math.min(openingZoom(picture, frame), Math.max(least, wanted));
  const k = fits(picture, frame) ? wholeZoom(picture, frame) : partly;
  return {
    k,
    x: along(picture.width * k, frame.width, sight && (sight.x + sight.width / 2) * k),
    y: along(picture.height * k, frame.height, sight && (sight.y + sight.height / 2) * k),
  };
}

const zoomOf = (length: number, frame: number) => (frame - 2 * margin) / length;

function along(length: number, frame: number, centre = length / 2): number {
  if (length + 2 * margin <= frame) return (frame - length) / 2;
  const wanted = frame / 2 - centre;
  return Math.min(margin, Math.max(frame - length - margin, wanted));
}

/** The whole picture in the frame, however small. */
export function fitting(picture: Size, frame: Size): Transform {
  const k = wholeZoom(picture, frame);
  return { k, x: (frame.width - picture.width * k) / 2, y: (frame.height - picture.height * k) / 2 };
}

/** A frame as tall as its picture needs at the opening zoom, between enough to look like a picture and a little more than the window. */
export function frameHeight(picture: Size, width: number, windowHeight: number): number {
  const wanted = picture.height * openingZoom(picture, { width }) + 2 * margin;
  return Math.round(Math.min(Math.max(wanted, 220), Math.max(480, windowHeight * 1.2)));
}

/** Lower than this, a frame shows no more than one row. */
const leastRoom = 280;

/**
 * The frame's height at first: no more than the window has room for, where what must be in sight would otherwise be below the window's foot.
 * @param room from the frame's top to what covers the window's foot, in pixels
 */
export function firstHeight(graph: Graph, placed: Placed, frame: Size, room: number): number {
  const height = Math.min(frame.height, Math.max(room, leastRoom));
  const sight = inSight(graph, placed, { width: frame.width, height });
  const { k, y } = opening(placed, frame, sight);
  return sight && y + (sight.y + sight.height) * k > height ? height : frame.height;
}

/**
 * Where the picture must go so that a box in it can be seen, `covered` pixels of the frame's right side being hidden by something else;
 * undefined when it can be seen already.
 */
export function reveal(box: Box, at: Transform, frame: Size, covered: number): Transform | undefined {
  const open = { width: frame.width - covered, height: frame.height };
  const x = shift(at.x + box.x * at.k, box.width * at.k, open.width);
  const y = shift(at.y + box.y * at.k, box.height * at.k, open.height);
  return x === 0 && y === 0 ? undefined : { k: at.k, x: at.x + x, y: at.y + y };
}

function shift(start: number, length: number, room: number): number {
  if (start < margin) return margin - start;
  const over = start + length - (room - margin);
  // What is longer than the room is shown from its beginning.
  return over > 0 ? -Math.min(over, start - margin) : 0;
}
