/** Pictures that are no elements of the page say themselves how they are drawn in a file. */
import type { Drawn } from '../graph/exportSvg.ts';

const offered = new WeakMap<Element, () => Drawn>();

/** Gives what withdraws it. */
export function offer(frame: Element, drawn: () => Drawn): () => void {
  offered.set(frame, drawn);
  return () => offered.delete(frame);
}

export const offeredBy = (frame: Element | null): Drawn | undefined => (frame ? offered.get(frame)?.() : undefined);
