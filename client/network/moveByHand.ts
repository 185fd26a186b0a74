/** A mark is taken elsewhere by whoever drags it. */
import type { MultiDirectedGraph } from 'graphology';
import type Sigma from 'sigma';
import type { Point } from '../graph/route.ts';

/** An entity follows the hand that drags it; a press without a move is only a press. */
export function moveByHand(
  sigma: Sigma,
  graph: MultiDirectedGraph,
  onMoves: (id: string, to: Point) => void,
  onMoved: (id: string, to: Point) => void,
): void {
  let held: string | undefined;
  let moved = false;
  sigma.on('downNode', ({ node }) => {
    held = node;
    moved = false;
    // The frame stays as it is, wherever the entity is taken.
    sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on('moveBody', ({ event }) => {
    if (held === undefined) return;
    moved = true;
    const to = sigma.viewportToGraph(event);
    onMoves(held, to);
    graph.mergeNodeAttributes(held, to);
    event.preventSigmaDefault();
    event.original.preventDefault();
  });
  const letGo = () => {
    const id = held;
    held = undefined;
    if (id === undefined || !moved) return;
    const { x, y } = graph.getNodeAttributes(id);
    onMoved(id, { x, y });
  };
  sigma.on('upNode', letGo);
  sigma.on('upStage', letGo);
}
