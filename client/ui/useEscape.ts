/** Escape goes one step back, wherever the keyboard stands, unless what it stands in has a use for the key itself. */
import { useEffect, useRef } from 'react';

/** @param stepBack undefined while there is nowhere to go back to */
export function useEscape(stepBack: (() => void) | undefined): void {
  const latest = useRef(stepBack);
  latest.current = stepBack;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) latest.current?.();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
