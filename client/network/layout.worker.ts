/**
 * Lays a network out apart from the page, step by step: a fixed number of iterations from seeded places, so that it settles, stops, and is the same
 * everywhere. What stands already stays; only what is new finds its place among it.
 */
import { MultiDirectedGraph } from 'graphology';
import { countConnectedComponents } from 'graphology-components';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Step } from '../graph/networkSteps.ts';
import { withinSight } from '../graph/pinBounds.ts';
import type { Point } from '../graph/route.ts';

export type Places = Readonly<Record<string, Point>>;
export interface ToLay extends Pick<Step, 'nodes' | 'edges'> {
  /** What must not move in this step, besides what the steps before it have placed. */
  readonly held: Places;
}
export interface Order {
  readonly steps: readonly ToLay[];
  /** What the first of them placed when they were laid before. */
  readonly done: readonly Places[];
  /** Laid among the first step alone, whatever has come since. */
  readonly aside: Pick<Step, 'nodes' | 'edges'> | undefined;
}
export interface Laid {
  /** Of everything so far. */
  readonly places: Places;
  /** What each step has placed, once all are done, and what has come besides. */
  readonly done?: { readonly steps: readonly Places[]; readonly aside: Places };
}

/** As many as a picture of that size needs to be read; fewer for a large one, so that it ends in about as long. */
const iterations = (nodes: number) => (nodes < 500 ? 600 : nodes < 3_000 ? 250 : 80);
/** Between two looks at it. */
const slice = 40;

self.onmessage = ({ data: { steps, done, aside } }: MessageEvent<Order>) => {
  const tell = (laid: Laid) => self.postMessage(laid);
  const placed = [...done];
  let places: Places = Object.assign({}, ...done);
  for (const step of steps.slice(done.length)) {
    const laid = layOut(step, places, (now) => tell({ places: { ...places, ...now } }));
    places = { ...places, ...laid };
    placed.push(laid);
  }
  const laidAside = aside ? layOut({ ...aside, held: {} }, placed[0] ?? {}, () => undefined) : {};
  tell({ places: { ...laidAside, ...places }, done: { steps: placed, aside: laidAside } });
};

/** Where the step's own entities have come to stand. */
function layOut({ nodes, edges, held }: ToLay, standing: Places, look: (now: Places) => void): Places {
  const fixed = { ...standing, ...withinSight(held, standing) };
  const graph = new MultiDirectedGraph();
  for (const { id, x, y, size } of nodes) {
    const at = fixed[id];
    graph.addNode(id, { x: at?.x ?? x, y: at?.y ?? y, size, fixed: at !== undefined });
  }
  for (const { id, from, to } of edges) graph.addDirectedEdgeWithKey(id, from, to);
  beginBesideNeighbours(graph);
  const now = (): Places =>
    Object.fromEntries(
      graph.filterNodes((_id, { fixed: stays }) => !stays).map((id) => [id, placeOf(graph.getNodeAttributes(id))]),
    );
  if (!graph.someNode((_id, { fixed: stays }) => !stays)) return {};
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    // What nothing joins to the rest would drift so far off that every line were a dot.
    gravity: 0.6 * countConnectedComponents(graph),
    scalingRatio: 14,
    strongGravityMode: false,
    adjustSizes: graph.order < 500,
    barnesHutOptimize: graph.order > 400,
    slowDown: 2,
  };
  const all = iterations(graph.order);
  for (let made = 0; made < all; made += slice) {
    forceAtlas2.assign(graph, { iterations: slice, settings });
    if (made + slice < all) look(now());
  }
  return now();
}

const placeOf = ({ x, y }: { x?: number; y?: number }): Point => ({ x: x ?? 0, y: y ?? 0 });

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
