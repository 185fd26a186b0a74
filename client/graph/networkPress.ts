/** Which of a network's lines is under a pointer. */
import type { NetworkEdge } from './network.ts';
import { middleOf } from './networkLine.ts';
import type { Point } from './route.ts';

/** How many straight pieces a bent line is taken for. */
const pieces = 12;

/**
 * @param places in the frame's pixels
 * @param reach how far from a line it is still meant, in pixels
 * @returns the nearest; undefined where none is within reach
 */
export function lineUnder(
  edges: readonly NetworkEdge[],
  places: ReadonlyMap<string, Point>,
  at: Point,
  reach: number,
): NetworkEdge | undefined {
  let [nearest, least]: [NetworkEdge | undefined, number] = [undefined, reach];
  for (const edge of edges) {
    const [from, to, middle] = [places.get(edge.from), places.get(edge.to), middleOf(edge, places)];
    if (!from || !to || !middle || isBeside(at, [from, to, middle], least)) continue;
    const far = distance(at, from, middle, to, edge.curvature === 0 ? 1 : pieces);
    if (far <= least) [nearest, least] = [edge, far];
  }
  return nearest;
}

/** A bent line leaves the box of its ends and its middle by less than half of what it bends. */
function isBeside(at: Point, [from, to, middle]: readonly [Point, Point, Point], reach: number): boolean {
  const bend = Math.hypot(middle.x - (from.x + to.x) / 2, middle.y - (from.y + to.y) / 2);
  const room = reach + bend / 2;
  return (
    at.x < Math.min(from.x, to.x, middle.x) - room ||
    at.x > Math.max(from.x, to.x, middle.x) + room ||
    at.y < Math.min(from.y, to.y, middle.y) - room ||
    at.y > Math.max(from.y, to.y, middle.y) + room
  );
}

function distance(at: Point, from: Point, middle: Point, to: Point, count: number): number {
  const bend = { x: 2 * middle.x - (from.x + to.x) / 2, y: 2 * middle.y - (from.y + to.y) / 2 };
  const along = (t: number): Point => ({
    x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * bend.x + t ** 2 * to.x,
    y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * bend.y + t ** 2 * to.y,
  });
  let least = Number.POSITIVE_INFINITY;
  for (let piece = 0; piece < count; piece += 1)
    least = Math.min(least, toPiece(at, along(piece / count), along((piece + 1) / count)));
  return least;
}

function toPiece(at: Point, from: Point, to: Point): number {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const share = ((at.x - from.x) * x + (at.y - from.y) * y) / (x * x + y * y || 1);
  const t = Math.min(1, Math.max(0, share));
  return Math.hypot(at.x - from.x - t * x, at.y - from.y - t * y);
}
