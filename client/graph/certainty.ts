/** How a line is drawn that surely held, surely began, or only may have held. */
import type { Why } from '../api/operations.ts';
import type { Certainty } from './model.ts';

/** A MAYBE whose only reason is a missing end, with a stated beginning, is drawn as a line that fades, not as a doubt. */
export function certaintyOf(sure: boolean, why: readonly Why[], began: boolean): Certainty {
  if (sure) return 'SURE';
  return began && why.length > 0 && why.every((reason) => reason === 'NO_END_STATED') ? 'NO_END' : 'MAYBE';
}
