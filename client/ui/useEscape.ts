/** Escape goes one step back, wherever the keyboard stands, unless what it stands in has a use for the key itself: what was opened last is left first. */
import { type RefObject, useEffect, useRef } from 'react';

type Step = RefObject<(() => void) | undefined>;

/** The last is the next to be taken. */
const steps: Step[] = [];

function onKey(event: KeyboardEvent): void {
  if (event.key === 'Escape' && !event.defaultPrevented) steps.at(-1)?.current?.();
}

/** @param stepBack undefined while there is nowhere to go back to */
export function useEscape(stepBack: (() => void) | undefined): void {
  const latest: Step = useRef(stepBack);
  latest.current = stepBack;
  const leads = stepBack !== undefined;
  useEffect(() => {
    if (!leads) return;
    if (steps.push(latest) === 1) window.addEventListener('keydown', onKey);
    return () => {
      steps.splice(steps.indexOf(latest), 1);
      if (steps.length === 0) window.removeEventListener('keydown', onKey);
    };
  }, [leads]);
}
