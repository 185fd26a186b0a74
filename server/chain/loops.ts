/**
 * Which links lead back to an entity already on the way. Links are taken in from the start outward; one closes a loop when its far end already leads, at one time,
 * to its near end. So each loop has one such link, the one farthest from the start, and without them the chain has no loop.
 */
import { far, near, type Reached, reach, spanOf } from './reach.ts';
import { within } from './spans.ts';
import type { Direction, EdgeRow, Window } from './types.ts';

/** The ids of the edges that close a loop; `rows` in the order of their depth. */
export function loopsIn(
  rows: readonly EdgeRow[],
  reached: Reached,
  walk: { direction: Direction; window: Window },
): ReadonlySet<string> {
  const { direction, window } = walk;
  const taken: EdgeRow[] = [];
  const closing = new Set<string>();
  for (const row of rows) {
    const from = near(row, direction);
    const to = far(row, direction);
    const days = within(reached.spans.get(to) ?? [], spanOf(row.edge, window));
    // Only what was reached no later can already lead here.
    const earlier = (reached.depth.get(to) ?? Number.POSITIVE_INFINITY) <= (reached.depth.get(from) ?? 0);
    const leadsHere =
      earlier &&
      days.length > 0 &&
      reach(taken, new Map([[to, days]]), {
        direction,
        window,
        depth: taken.length,
      }).spans.has(from);
    if (leadsHere) closing.add(row.edge.id);
    else taken.push(row);
  }
  return closing;
}
