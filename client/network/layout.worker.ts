/**
 * Lays a network out apart from the page: a fixed number of steps from seeded places, so that it settles, stops, and is the same everywhere. What
 * stands already stays; only what is new finds its place among it.
 */
import { MultiDirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Network } from '../graph/network.ts';

export type Places = Readonly<Record<string, { readonly x: number; readonly y: number }>>;
export interface ToLay {
  readonly network: Network;
  /** What must not move. */
  readonly fixed: Places;
}
export interface Laid {
  readonly places: Places;
  readonly settled: boolean;
}

/** As many as a picture of that size needs to be read; fewer for a large one, so that it ends in about as long. */
const steps = (nodes: number) => (nodes < 500 ? 600 : nodes < 3_000 ? 250 : 80);
/** Between two looks at it. */
const slice = 40;

self.onmessage = ({ data: { network, fixed } }: MessageEvent<ToLay>) => {
  const graph = new MultiDirectedGraph();
  for (const { id, x, y, size } of network.nodes) {
    const at = fixed[id];
    graph.addNode(id, { x: at?.x ?? x, y: at?.y ?? y, size, fixed: at !== undefined });
  }
  for (const { id, from, to } of network.edges) graph.addDirectedEdgeWithKey(id, from, to);
  beginBesideNeighbours(graph);
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    gravity: 0.6,
    scalingRatio: 14,
    strongGravityMode: false,
    adjustSizes: graph.order < 500,
    barnesHutOptimize: graph.order > 400,
    slowDown: 2,
  };
  const anyFree = graph.someNode((_id, { fixed: stays }) => !stays);
  const all = anyFree ? steps(graph.order) : 0;
  const tell = (settled: boolean) => {
    const places = Object.fromEntries(graph.mapNodes((id, { x, y }) => [id, { x, y }]));
    self.postMessage({ places, settled } satisfies Laid);
  };
  for (let done = 0; done < all; done += slice) {
    forceAtlas2.assign(graph, { iterations: slice, settings });
    if (done + slice < all) tell(false);
  }
  tell(true);
};

/** What is new begins where it is joined to what stands, with its own seeded way off it: expanding grows from the entity that was expanded. */
function beginBesideNeighbours(graph: MultiDirectedGraph): void {
  graph.forEachNode((id, { x, y, fixed: stays }) => {
    const standing = stays ? [] : graph.filterNeighbors(id, (_neighbour, { fixed: held }) => held);
    const [first] = standing;
    if (first === undefined) return;
    const at = graph.getNodeAttributes(first);
    graph.mergeNodeAttributes(id, { x: at.x + x / 2, y: at.y + y / 2 });
  });
}
