/** A network's places, laid out in a worker of its own that ends when they have settled. */
import { useEffect, useRef, useState } from 'react';
import type { Pin } from '../address.ts';
import type { Network } from '../graph/network.ts';
import type { Laid, Places, ToLay } from './layout.worker.ts';

export interface NetworkLayout {
  readonly settled: boolean;
  /** Where everything stands by now. */
  readonly places: { readonly current: Places };
}

/**
 * @param network all that could be shown: hiding some of it moves nothing
 * @param pinned what was moved by hand
 * @param moves false where motion is not wanted: then only the last places are told
 */
export function useNetworkLayout(
  network: Network,
  pinned: readonly Pin[] | undefined,
  moves: boolean,
  onPlaces: (places: Places) => void,
): NetworkLayout {
  const [settled, setSettled] = useState<Network>();
  const places = useRef<Places>({});
  /** Without what was moved by hand: there it goes back to when that is undone. */
  const laid = useRef<Places>({});
  const latest = useRef(onPlaces);
  latest.current = onPlaces;
  useEffect(() => {
    const byHand = Object.fromEntries((pinned ?? []).map(({ id, x, y }) => [id, { x, y }]));
    // What was placed before stays, whatever comes to it.
    const fixed = { ...laid.current, ...byHand };
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Laid>) => {
      if (moves || data.settled) latest.current(data.places);
      if (!data.settled) return;
      places.current = { ...places.current, ...data.places };
      laid.current = { ...data.places, ...laid.current };
      setSettled(network);
      worker.terminate();
    };
    worker.postMessage({ network, fixed } satisfies ToLay);
    return () => worker.terminate();
  }, [network, pinned, moves]);
  return { settled: settled === network, places };
}
