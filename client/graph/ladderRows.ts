/** In which order the cards of a ladder stand below each other, and in which lane beside them each line runs. */
import { isLoop } from './elkGraph.ts';
import type { Graph, GraphEdge } from './model.ts';

/** A line between two rows, counted from the top. */
export interface Run {
  readonly edge: GraphEdge;
  readonly from: number;
  readonly to: number;
}

/** Cards from top to bottom: each below all that oversee it, and as near to them as can be. */
export function rowsOf(graph: Graph): string[] {
  const up = graph.direction === 'UP';
  const edges = graph.edges.filter((edge) => !isLoop(edge));
  const rows: string[] = [];
  const seen = new Set<string>();
  const place = (id: string) => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const edge of edges) {
      if (up && edge.lower === id) place(edge.upper);
      if (!up && edge.upper === id) place(edge.lower);
    }
    rows.push(id);
  };
  for (const { id } of graph.nodes) place(id);
  return up ? rows : rows.reverse();
}

export function runsOf(graph: Graph, rows: readonly string[]): Run[] {
  const rowOf = new Map(rows.map((id, at) => [id, at]));
  return graph.edges.map((edge) => {
    const ends = [rowOf.get(edge.upper) ?? 0, rowOf.get(edge.lower) ?? 0];
    return { edge, from: Math.min(...ends), to: Math.max(...ends) };
  });
}

/** Lines to the very next card that are the last to leave their own: they run straight down and need no lane. */
export function straightOf(runs: readonly Run[]): Set<string> {
  const last = new Map(runs.filter(({ from, to }) => to === from + 1).map(({ edge, from }) => [from, edge.id]));
  return new Set(last.values());
}

/** Lanes counted from the cards outward; lines that share a row never share a lane, and the longer a line is, the farther out it runs. */
export function lanesOf(runs: readonly Run[]): Map<string, number> {
  const taken: Run[][] = [];
  const lanes = new Map<string, number>();
  const length = (run: Run) => run.to - run.from;
  for (const run of [...runs].sort((a, b) => length(a) - length(b) || a.from - b.from)) {
    let lane = taken.findIndex((others) => others.every((other) => other.to < run.from || run.to < other.from));
    if (lane < 0) lane = taken.push([]) - 1;
    taken[lane]?.push(run);
    lanes.set(run.edge.id, lane);
  }
  return lanes;
}
