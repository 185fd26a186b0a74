/** A mark is taken elsewhere by whoever drags it. */
import type Sigma from 'sigma';
import type { Point } from '../graph/route.ts';

interface Moving {
  readonly onHeld: () => void;
  readonly onMoves: (id: string, to: Point) => void;
  readonly onMoved: (id: string, to: Point) => void;
}

/** An entity follows the hand that drags it; a press without a move is only a press. */
export function moveByHand(sigma: Sigma, { onHeld, onMoves, onMoved }: Moving): void {
  let held: string | undefined;
  let last: Point | undefined;
  sigma.on('downNode', ({ node }) => {
    held = node;
    last = undefined;
    onHeld();
  });
  sigma.on('moveBody', ({ event }) => {
    if (held === undefined) return;
    // Another network may have come meanwhile.
    if (!sigma.getGraph().hasNode(held)) {
      held = undefined;
      return;
    }
    last = sigma.viewportToGraph(event);
    onMoves(held, last);
    event.preventSigmaDefault();
    event.original.preventDefault();
  });
  const letGo = () => {
    const id = held;
    held = undefined;
    if (id !== undefined && last) onMoved(id, last);
  };
  sigma.on('upNode', letGo);
  sigma.on('upStage', letGo);
}
