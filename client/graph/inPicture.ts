/** What of a chain its picture draws: all of a small one; of a hub's the lines nearest to the question, as hundreds side by side are neither laid out in time nor read. */
import type { Graph, GraphEdge } from './model.ts';

/** Of lines: a longer chain is drawn in part. */
export const mostDrawn = 60;
/** Of the lines of such a one, one step further from the question: about three windows wide. */
const mostBeside = 20;

export function inPicture(graph: Graph, most = mostDrawn): Graph {
  if (graph.edges.length <= most) return graph;
  const kept = new Set(nearest(graph, Math.min(most, mostBeside)).slice(0, most));
  const drawn = new Set([graph.focus, ...[...kept].flatMap(({ upper, lower }) => [upper, lower])]);
  return {
    ...graph,
    nodes: graph.nodes.filter(({ id }) => drawn.has(id)),
    edges: graph.edges.filter((edge) => kept.has(edge)),
    gaps: graph.gaps.filter(({ entity }) => drawn.has(entity)),
  };
}

/** Step by step away from the question, so many in each step, in the answer's order. */
function nearest({ focus, direction, edges }: Graph, beside: number): readonly GraphEdge[] {
  const up = direction === 'UP';
  const found = new Set<GraphEdge>();
  const reached = new Set<string>();
  for (let front = new Set([focus]); front.size > 0; ) {
    const step = edges.filter((edge) => front.has(up ? edge.lower : edge.upper)).slice(0, beside);
    for (const id of front) reached.add(id);
    for (const edge of step) found.add(edge);
    front = new Set(step.map((edge) => (up ? edge.upper : edge.lower)).filter((id) => !reached.has(id)));
  }
  return [...found];
}
