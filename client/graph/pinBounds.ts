/** How far off an entity can be moved by hand: whatever an address says, the rest of the picture is not made a dot for it. */
import type { Point } from './route.ts';

type Places = Readonly<Record<string, Point>>;

/** Of a picture of one entity, in the layout's own units. */
const least = 200;

/**
 * The pins, none of them further beside what stands than that is wide or high.
 * @param standing where the layout has placed things; where there is nothing, nothing is too far off
 */
export function withinSight(pins: Places, standing: Places): Places {
  const all = Object.values(standing);
  if (all.length === 0) return pins;
  const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)];
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const room = Math.max(right - left, high - low, least);
  const within = (at: number, from: number, to: number) => Math.min(to + room, Math.max(from - room, at));
  return Object.fromEntries(
    Object.entries(pins).map(([id, { x, y }]) => [id, { x: within(x, left, right), y: within(y, low, high) }]),
  );
}
