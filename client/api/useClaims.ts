/** Claims with all their words, as a view needs them. */
import { useEffect, useState } from 'react';
import { CombinedError, useClient } from 'urql';
import { askClaims } from './askClaims.ts';
import type { ShownFragment } from './operations.ts';

export interface Claims {
  /** Undefined until every one has come. */
  readonly claims: ReadonlyMap<string, ShownFragment> | undefined;
  readonly error: CombinedError | undefined;
  readonly retry: () => void;
}

/** @param ids must stay the same list from render to render while it means the same claims; an empty one asks nothing. */
export function useClaims(ids: readonly string[]): Claims {
  const client = useClient();
  const [got, setGot] = useState<{ ids: readonly string[]; claims: ReadonlyMap<string, ShownFragment> }>();
  const [error, setError] = useState<CombinedError>();
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is there to ask again for the same claims
  useEffect(() => {
    let wanted = true;
    setError(undefined);
    askClaims(client, ids).then(
      (claims) => wanted && setGot({ ids, claims }),
      (failed: unknown) =>
        wanted &&
        setError(failed instanceof CombinedError ? failed : new CombinedError({ networkError: failed as Error })),
    );
    return () => {
      wanted = false;
    };
  }, [client, ids, attempt]);

  return {
    claims: got?.ids === ids ? got.claims : undefined,
    error,
    retry: () => setAttempt((count) => count + 1),
  };
}
