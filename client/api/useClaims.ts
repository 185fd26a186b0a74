/** Claims with all their words, as a view needs them. */
import type { CombinedError } from 'urql';
import { askClaims } from './askClaims.ts';
import type { ShownFragment } from './operations.ts';
import { useAnswer } from './useAnswer.ts';

export interface Claims {
  /** Undefined until every one has come. */
  readonly claims: ReadonlyMap<string, ShownFragment> | undefined;
  readonly error: CombinedError | undefined;
  readonly retry: () => void;
}

/** @param ids must stay the same list from render to render while it means the same claims; an empty one asks nothing. */
export function useClaims(ids: readonly string[]): Claims {
  const { got, error, retry } = useAnswer(ids, askClaims);
  return { claims: got?.wanted === ids ? got.value : undefined, error, retry };
}
