/** A network's places in the layout's own units → on a sheet of paper, the whole of it in sight. */
import type { Point } from './route.ts';

/** How much more it may be stretched across than down, within what still looks like itself. */
const mostStretch = 1.6;

/** @param margin on every side, for the marks and names at the edge; all in pixels */
export function fitNetwork(
  places: ReadonlyMap<string, Point>,
  { width, height }: { readonly width: number; readonly height: number },
  margin: { readonly x: number; readonly y: number },
): ReadonlyMap<string, Point> {
  const [xs, ys] = [[...places.values()].map(({ x }) => x), [...places.values()].map(({ y }) => y)];
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const across = (width - 2 * margin.x) / (right - left || 1);
  const down = (height - 2 * margin.y) / (high - low || 1);
  const scale = { x: Math.min(across, down * mostStretch), y: Math.min(down, across * mostStretch) };
  // The layout's y runs upward, the paper's downward.
  return new Map(
    [...places].map(([id, { x, y }]) => [
      id,
      { x: width / 2 + (x - (left + right) / 2) * scale.x, y: height / 2 - (y - (low + high) / 2) * scale.y },
    ]),
  );
}
