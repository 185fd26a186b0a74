/** An answer that takes several questions to the API, for as long as the same is wanted. */
import { useEffect, useState } from 'react';
import { type Client, CombinedError, useClient } from 'urql';

export interface Answer<Wanted, Value> {
  /** What came last: it answers what is wanted now where it says so. Undefined until the first has come. */
  readonly got: { readonly wanted: Wanted; readonly value: Value } | undefined;
  readonly error: CombinedError | undefined;
  readonly retry: () => void;
}

/**
 * @param wanted must stay the same object from render to render while it means the same
 * @param ask must stay the same function; throws CombinedError when any of it could not be had
 */
export function useAnswer<Wanted, Value>(
  wanted: Wanted,
  ask: (client: Client, wanted: Wanted) => Promise<Value>,
): Answer<Wanted, Value> {
  const client = useClient();
  const [got, setGot] = useState<{ wanted: Wanted; value: Value }>();
  const [error, setError] = useState<CombinedError>();
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is there to ask again for the same
  useEffect(() => {
    let current = true;
    setError(undefined);
    ask(client, wanted).then(
      (value) => current && setGot({ wanted, value }),
      (failed: unknown) =>
        current &&
        setError(failed instanceof CombinedError ? failed : new CombinedError({ networkError: failed as Error })),
    );
    return () => {
      current = false;
    };
  }, [client, wanted, ask, attempt]);

  return { got, error, retry: () => setAttempt((count) => count + 1) };
}
