/** A network's line as it is drawn, on the page and in a file: where it runs, and with what pen. */
import type { NetworkEdge } from './network.ts';
import type { Point } from './route.ts';

export interface LinePlace {
  readonly from: Point;
  /** What it bends towards. */
  readonly bend: Point;
  /** Where it meets the mark at its end. */
  readonly tip: Point;
  readonly middle: Point;
}

/** @param room from the middle of the mark at its end to that mark's edge */
export function lineAt(edge: NetworkEdge, places: ReadonlyMap<string, Point>, room: number): LinePlace | undefined {
  const [from, to, middle] = [places.get(edge.from), places.get(edge.to), middleOf(edge, places)];
  if (!from || !to || !middle) return undefined;
  const bend = { x: 2 * middle.x - (from.x + to.x) / 2, y: 2 * middle.y - (from.y + to.y) / 2 };
  const far = Math.hypot(to.x - bend.x, to.y - bend.y) || 1;
  const tip = { x: to.x + ((bend.x - to.x) * room) / far, y: to.y + ((bend.y - to.y) * room) / far };
  return { from, bend, tip, middle };
}

/** The middle of a bent line. */
export function middleOf({ from, to, curvature }: NetworkEdge, places: ReadonlyMap<string, Point>): Point | undefined {
  const [a, b] = [places.get(from), places.get(to)];
  if (!a || !b) return undefined;
  return {
    x: (a.x + b.x) / 2 + ((b.y - a.y) * curvature) / 2,
    y: (a.y + b.y) / 2 - ((b.x - a.x) * curvature) / 2,
  };
}

export interface Pen {
  readonly width: number;
  /** Lengths drawn and left out in turn, in pixels; empty for an unbroken line. */
  readonly dashes: readonly number[];
  /** Not to be taken for what happened: its head is hollow. */
  readonly faint: boolean;
  /** The less sure, the less it is in the eye. */
  readonly ink: 'soft' | 'quiet' | 'edge';
  /** Towards its end, as that is not stated. */
  readonly fades: boolean;
}

/** How much of a fading line is left at its end. */
export const faded = 0.22;

export function penOf({ stroke, contested }: Pick<NetworkEdge, 'stroke' | 'contested'>): Pen {
  const fades = stroke === 'fading';
  if (stroke === 'weighed') return { width: 1.75, dashes: [0.1, 6.5], faint: true, ink: 'edge', fades };
  if (stroke === 'outside') return { width: 1, dashes: [3, 6], faint: true, ink: 'edge', fades };
  const [faint, whole] = [false, contested ? [8, 5] : []];
  if (stroke === 'dotted')
    return { width: 2, dashes: [...whole, 0.1, contested ? 5 : 5.5], faint, ink: 'quiet', fades };
  return { width: 1.5, dashes: whole, faint, ink: 'soft', fades };
}

/** Whether it is one unbroken line from end to end. */
export function isPlain(edge: Pick<NetworkEdge, 'stroke' | 'contested'>): boolean {
  const { dashes, fades } = penOf(edge);
  return dashes.length === 0 && !fades;
}
