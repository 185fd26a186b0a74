/** The graph without what is filtered out, hidden, or folded into an entity that is collapsed. */
import type { Graph, GraphEdge, GraphLink, GraphNode } from './model.ts';

export interface Narrowing {
  /** Whether a line's claim is shown; absent where nothing is filtered. */
  readonly passes?: ((claim: string) => boolean) | undefined;
  /** Ids of entities, and of claims whose lines are hidden. */
  readonly hidden: ReadonlySet<string>;
  /** Entities that lead on to nothing. */
  readonly collapsed: ReadonlySet<string>;
}

export function narrow(graph: Graph, { passes, hidden, collapsed }: Narrowing): Graph {
  if (!passes && hidden.size === 0 && collapsed.size === 0) return graph;
  const keeps = ({ claims: [claim] }: GraphLink) =>
    claim === undefined || (!hidden.has(claim) && (passes === undefined || passes(claim)));
  const edges = graph.edges.flatMap((edge): GraphEdge[] => {
    const [first, ...rest] = edge.links.filter(keeps);
    return first && !hidden.has(edge.upper) && !hidden.has(edge.lower) ? [{ ...edge, links: [first, ...rest] }] : [];
  });

  const reached = reach(graph.focus, edges, graph.direction === 'UP', collapsed);
  const anywhere = reach(graph.focus, edges, graph.direction === 'UP', new Set());
  const shownEdges = edges.filter(
    ({ upper, lower }) => !isFolded(upper) && !isFolded(lower) && !leavesCollapsed(upper, lower),
  );
  const touched = new Set([graph.focus, ...shownEdges.flatMap(({ upper, lower }) => [upper, lower])]);
  const everTouched = new Set(graph.edges.flatMap(({ upper, lower }) => [upper, lower]));
  // What no line ever touched is only there for its gap; it goes with the rest when the lines are filtered.
  const stays = ({ id }: GraphNode) => !hidden.has(id) && (touched.has(id) || (!passes && !everTouched.has(id)));
  const nodes = graph.nodes.filter(stays).map((whole) => {
    const node = withoutHolders(whole, hidden);
    const folded = collapsed.has(node.id) ? foldedBehind(node.id) : 0;
    return folded > 0 ? { ...node, folded } : node;
  });
  const shown = new Set(nodes.map(({ id }) => id));
  return { ...graph, nodes, edges: shownEdges, gaps: graph.gaps.filter(({ entity }) => shown.has(entity)) };

  function isFolded(id: string): boolean {
    return anywhere.has(id) && !reached.has(id);
  }
  function leavesCollapsed(upper: string, lower: string): boolean {
    return collapsed.has(graph.direction === 'UP' ? lower : upper);
  }
  function foldedBehind(id: string): number {
    const without = new Set(collapsed);
    without.delete(id);
    return reach(graph.focus, edges, graph.direction === 'UP', without).size - reached.size;
  }
}

/** A post whose holder is hidden says nothing of who held it: that it is not stated would be wrong. */
function withoutHolders({ holders, ...post }: GraphNode, hidden: ReadonlySet<string>): GraphNode {
  const left = holders?.filter(({ person, claim }) => !hidden.has(person) && !hidden.has(claim));
  const all = left?.length === holders?.length;
  return { ...post, ...(left && (all || left.length > 0) && { holders: left }) };
}

/** Every entity that lines lead to from the start, none leading on from one that is collapsed. */
function reach(start: string, edges: readonly GraphEdge[], up: boolean, collapsed: ReadonlySet<string>): Set<string> {
  const reached = new Set([start]);
  // A set gives what is added while it is walked.
  for (const id of reached)
    if (!collapsed.has(id))
      for (const { upper, lower } of edges) if ((up ? lower : upper) === id) reached.add(up ? upper : lower);
  return reached;
}
