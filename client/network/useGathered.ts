/** What a network shows, for as long as the same is wanted; what was shown before stays until it is there. */
import { useEffect, useState } from 'react';
import { CombinedError, useClient } from 'urql';
import type { Gathered } from '../api/gathered.ts';
import { gather, type Wanted } from './gather.ts';

export interface UseGathered {
  /** Undefined until the first of it has come. */
  readonly gathered: Gathered | undefined;
  readonly fetching: boolean;
  readonly error: CombinedError | undefined;
  readonly retry: () => void;
}

/** @param wanted must stay the same object from render to render while it means the same. */
export function useGathered(wanted: Wanted): UseGathered {
  const client = useClient();
  const [got, setGot] = useState<{ wanted: Wanted; gathered: Gathered }>();
  const [error, setError] = useState<CombinedError>();
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is there to ask again for the same
  useEffect(() => {
    let current = true;
    setError(undefined);
    gather(client, wanted).then(
      (gathered) => current && setGot({ wanted, gathered }),
      (failed: unknown) =>
        current &&
        setError(failed instanceof CombinedError ? failed : new CombinedError({ networkError: failed as Error })),
    );
    return () => {
      current = false;
    };
  }, [client, wanted, attempt]);

  return {
    gathered: got?.gathered,
    fetching: got?.wanted !== wanted && error === undefined,
    error,
    retry: () => setAttempt((count) => count + 1),
  };
}
