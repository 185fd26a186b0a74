/**
 * The same picture for a narrow page: one card a row, overseers above, every line in a lane of its own beside the cards. Nothing has to be
 * panned; the page scrolls down it.
 */
import type { Measured } from './elkGraph.ts';
import { margin } from './home.ts';
import { lanesOf, type Run, rowsOf, runsOf, straightOf } from './ladderRows.ts';
import type { Graph } from './model.ts';
import type { Box, Placed } from './placed.ts';
import type { Point } from './route.ts';
import { stopTail } from './stop.ts';

/** A frame narrower than this many pixels shows a ladder at once, */
export const ladderBelow = 640;
/** and one narrower than this where the layered picture would have to be panned. */
export const ladderPreferredBelow = 1000;

const edgeRoom = 4;
const laneRoom = 12;
const stemRoom = 12;
const rowRoom = 28;
/** Narrower than this nothing can be read; the picture then shrinks a little instead. */
const least = 110;
const widestInset = 30;

interface Frame {
  readonly rows: readonly string[];
  readonly runs: readonly Run[];
  /** Counted from the cards outward; -1 for a line that runs straight down, inside every lane. */
  readonly lane: (run: Run) => number;
  /** Where the cards begin, right of all lanes. */
  readonly left: number;
}

function frameOf(graph: Graph): Frame {
  const rows = rowsOf(graph);
  const runs = runsOf(graph, rows);
  const straight = straightOf(runs);
  const lanes = lanesOf(runs.filter(({ edge }) => !straight.has(edge.id)));
  return {
    rows,
    runs,
    lane: ({ edge }) => lanes.get(edge.id) ?? -1,
    left: edgeRoom + (Math.max(-1, ...lanes.values()) + 1) * laneRoom,
  };
}

/** How wide text may run beside the lanes and stems of this chain, in pixels, in a frame of that width. */
export function ladderLimits(graph: Graph, width: number): { card: number; label: number; stop: number } {
  const { rows, runs, left } = frameOf(graph);
  const stems = Math.max(0, ...rows.map((_, at) => runs.filter(({ from }) => from === at).length));
  const room = width - 2 * margin - left;
  return {
    card: Math.max(least, room - 2 * widestInset),
    label: Math.max(least, room - stemRoom * stems - 20),
    stop: Math.max(least, room - 8),
  };
}

export function ladder(graph: Graph, measured: Measured): Placed {
  const { rows, runs, lane, left } = frameOf(graph);

  const boxes = new Map<string, Box>();
  const labels = new Map<string, Box>();
  const routes = new Map<string, readonly Point[]>();
  const leaves = new Map<string, { readonly x: number; readonly top: number; readonly turn: number }>();
  let y = edgeRoom;
  for (const [at, id] of rows.entries()) {
    y = setCard(graph, measured, id, { x: left, y }, boxes, routes);
    // Outer lanes leave first: a line farther in then never crosses one that has already turned outward.
    const leaving = runs.filter(({ from }) => from === at).sort((a, b) => lane(b) - lane(a));
    const top = y;
    y += 8;
    for (const [number, { edge }] of leaving.entries()) {
      const { width = 0, height = 0 } = measured.labels.get(edge.id) ?? {};
      labels.set(edge.id, { x: left + stemRoom * leaving.length + 4, y, width, height });
      leaves.set(edge.id, { x: left + stemRoom * (number + 1) - 2, top, turn: y + height / 2 });
      y += height + 2;
    }
    y += leaving.length > 0 ? 10 : rowRoom - 8;
  }

  for (const [at, id] of rows.entries()) {
    const box = boxes.get(id);
    // Inner lanes arrive first, for the same reason.
    const arriving = runs.filter((run) => run.to === at && lane(run) >= 0).sort((a, b) => lane(a) - lane(b));
    for (const [number, run] of arriving.entries()) {
      const leave = leaves.get(run.edge.id);
      if (!box || !leave) continue;
      const arrive = box.y + (box.height * (number + 1)) / (arriving.length + 1);
      const x = left - lane(run) * laneRoom - 10;
      const corners = [
        { x: leave.x, y: leave.top },
        { x: leave.x, y: leave.turn },
        { x, y: leave.turn },
        { x, y: arrive },
        { x: box.x, y: arrive },
      ];
      // Routes run from the upper entity; a line that closes a loop leaves the higher row all the same.
      routes.set(run.edge.id, run.edge.upper === rows[run.from] ? corners : corners.reverse());
    }
  }
  for (const { edge, to } of runs.filter((run) => lane(run) < 0)) {
    const [leave, box] = [leaves.get(edge.id), boxes.get(rows[to] ?? '')];
    if (!leave || !box) continue;
    const corners = [
      { x: leave.x, y: leave.top },
      { x: leave.x, y: box.y },
    ];
    routes.set(edge.id, edge.upper === rows[to - 1] ? corners : corners.reverse());
  }
  const width = Math.max(0, ...[...boxes.values(), ...labels.values()].map((box) => box.x + box.width));
  return { width, height: y, boxes, routes, labels };
}

/** Sets a card, below its full stop if it has one; gives where the card ends. */
function setCard(
  graph: Graph,
  { cards, stops }: Measured,
  id: string,
  { x, y }: Point,
  boxes: Map<string, Box>,
  routes: Map<string, readonly Point[]>,
): number {
  const { width = 0, height = 0 } = cards.get(id) ?? {};
  const gap = graph.gaps.find(({ entity }) => entity === id);
  const stop = gap && stops.get(gap.id);
  const top = y + (stop?.height ?? 0);
  if (gap && stop) {
    const middle = x + stop.width / 2;
    boxes.set(gap.id, { x, y, width: stop.width, height: stop.height - stopTail });
    routes.set(gap.id, [
      { x: middle, y: top - stopTail },
      { x: middle, y: top },
    ]);
  }
  boxes.set(id, { x, y: top, width, height });
  return top + height;
}
