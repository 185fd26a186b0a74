/** The entities that something joins to another, as the libraries that find communities and places take a graph: by their places in the order of the ids. */
import { UndirectedGraph } from 'graphology';
import type { Joined } from './joined.ts';

interface Standing {
  x: number;
  y: number;
}
interface Weighing {
  /** How many claims. */
  readonly weight: number;
}

export type JoinedGraph = UndirectedGraph<Standing, Weighing>;

export function graphOfJoined({ ids, claims, pairs }: Joined): JoinedGraph {
  const graph: JoinedGraph = new UndirectedGraph();
  for (const place of ids.keys()) if (claims[place]) graph.addNode(place, { x: 0, y: 0 });
  for (const { from, to, claims: weight } of pairs) graph.addUndirectedEdge(from, to, { weight });
  return graph;
}
