/** A network's places, laid out in a worker of its own that ends when they have settled. */
import { useEffect, useRef, useState } from 'react';
import type { Pin } from '../address.ts';
import type { Network } from '../graph/network.ts';
import { type Brought, type Step, stepsOf, type Tie } from '../graph/networkSteps.ts';
import { withinSight } from '../graph/pinBounds.ts';
import type { Laid, Order, Places } from './layout.worker.ts';

/** How the places of a network follow from what brought it about. */
export interface Plan {
  readonly steps: readonly Step[];
  /** What comes and goes besides: it stands among the first step, and moves nothing. */
  readonly aside?: Step | undefined;
  /** Without steps to follow, what stood in the picture before stays. */
  readonly keeps: boolean;
}

export function planOf(focus: string, brought: readonly Brought[], weighed: readonly Tie[]): Plan {
  const [first] = brought;
  const aside =
    first && weighed.length > 0 ? stepsOf(focus, [first, { ties: weighed, pinsBefore: 0 }]).at(-1) : undefined;
  return { steps: stepsOf(focus, brought), aside, keeps: false };
}

export const asItComes = (whole: Network): Plan => ({ steps: [{ ...whole, pinsBefore: 0 }], keeps: true });

interface KeptStep {
  readonly step: string;
  readonly places: Places;
}
interface Kept {
  readonly steps: readonly KeptStep[];
  readonly aside: KeptStep | undefined;
}

export interface NetworkLayout {
  readonly settled: boolean;
  /** Where everything stands by now. */
  readonly places: { readonly current: Places };
}

/**
 * @param plan of all that could be shown: hiding some of it moves nothing
 * @param pinned what was moved by hand
 * @param moves false where motion is not wanted: then only the last places are told
 */
export function useNetworkLayout(
  plan: Plan,
  pinned: readonly Pin[] | undefined,
  moves: boolean,
  onPlaces: (places: Places) => void,
): NetworkLayout {
  const [settled, setSettled] = useState<Plan>();
  const places = useRef<Places>({});
  /** Without what was moved by hand: there it goes back to when that is undone. */
  const laid = useRef<Places>({});
  /** What each step was, and what it placed: what has not changed is not laid out again. */
  const kept = useRef<Kept>({ steps: [], aside: undefined });
  const latest = useRef(onPlaces);
  latest.current = onPlaces;
  useEffect(() => {
    const byHand = placesOf(pinned);
    const standing = plan.keeps ? laid.current : {};
    const steps = plan.steps.map(({ nodes, edges, pinsBefore }) => ({
      nodes: nodes.map(({ id, x, y, size }) => ({ id, x, y, size })),
      edges: edges.map(({ id, from, to }) => ({ id, from, to })),
      held: plan.keeps ? { ...standing, ...byHand } : placesOf(pinned, pinsBefore),
    }));
    const written = steps.map((step) => JSON.stringify(step));
    const aside = plan.aside && JSON.stringify(plan.aside);
    const changed = written.findIndex((step, at) => step !== kept.current.steps[at]?.step);
    const same = kept.current.steps.slice(0, changed < 0 ? steps.length : changed);
    const done = same.map((each) => each.places);
    const show = ({ places: these, done: all }: Laid) => {
      const now = { ...standing, ...these, ...withinSight(byHand, these) };
      if (moves || all) latest.current(now);
      if (!all) return;
      places.current = { ...places.current, ...now };
      laid.current = { ...these, ...standing };
      kept.current = {
        steps: all.steps.map((each, at) => ({ step: written[at] ?? '', places: each })),
        aside: aside === undefined ? undefined : { step: aside, places: all.aside },
      };
      setSettled(plan);
    };
    if (changed < 0 && aside === kept.current.aside?.step) {
      const besides = kept.current.aside?.places ?? {};
      show({ places: Object.assign({}, besides, ...done), done: { steps: done, aside: besides } });
      return;
    }
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Laid>) => {
      show(data);
      if (data.done) worker.terminate();
    };
    worker.postMessage({ steps, done, aside: plan.aside } satisfies Order);
    return () => worker.terminate();
  }, [plan, pinned, moves]);
  return { settled: settled === plan, places };
}

/** @param before only what was moved after fewer expansions; absent: everything */
function placesOf(pinned: readonly Pin[] = [], before?: number): Places {
  const there = before === undefined ? pinned : pinned.filter(({ after }) => after !== undefined && after < before);
  return Object.fromEntries(there.map(({ id, x, y }) => [id, { x, y }]));
}
