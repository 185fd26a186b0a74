/** The full stop drawn where the sources stop, with its words above it. */
import type { Measures } from './card.ts';
import type { GraphGap } from './model.ts';
import { gapWords } from './words.ts';
import { balance } from './wrap.ts';

export interface Stop {
  readonly width: number;
  /** With the tail that leads down to the card. */
  readonly height: number;
  readonly lines: readonly string[];
}

export const stopRadius = 4.5;
export const stopLine = 17;
/** From the dot down to the card, in pixels. */
export const stopTail = 16;

/** @param limit how wide the words may run, in pixels. */
export function stopOf(gap: GraphGap, measures: Measures, limit: number): Stop {
  const { lines, width } = balance(stopWords(gap), limit, measures.remark);
  return { width: width + 8, height: lines.length * stopLine + 4 + 2 * stopRadius + stopTail, lines };
}

export function stopWords({ reasons }: GraphGap): string {
  const said = reasons.map((reason) => gapWords[reason]).find((words) => words !== undefined);
  return said ?? 'the sources stop here';
}
