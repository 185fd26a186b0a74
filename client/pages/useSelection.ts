/** What is open in the inspector. It lives in the address; the way to it lives in the history's own state, so that Escape can go one step back. */
import { useRef } from 'react';
import { useLocation } from 'react-router';
import type { View } from '../address.ts';
import { useEscape } from '../ui/useEscape.ts';
import type { ChangeView } from './useViewChange.ts';

export interface Selection {
  readonly id: string | undefined;
  readonly select: (id: string) => void;
  readonly close: () => void;
  /** Absent when nothing was open before. */
  readonly back?: () => void;
  /** True when it was opened by hand on this page, not by following an address. */
  readonly byHand: boolean;
}

interface Trail {
  readonly trail?: readonly string[];
}

export function useSelection({ selected, chosen }: View, change: ChangeView): Selection {
  const state = useLocation().state as Trail | null;
  const trail = state?.trail ?? [];
  const opener = useRef<Element>(null);

  const select = (id: string) => {
    if (selected === undefined) opener.current = document.activeElement;
    const next = selected === undefined || selected === id ? trail : [...trail, selected];
    change({ selected: id }, { state: { trail: next } satisfies Trail });
  };
  const close = () => {
    change({ selected: undefined });
    // The keyboard goes back to where it came from.
    if (opener.current instanceof HTMLElement || opener.current instanceof SVGElement)
      opener.current.focus({ preventScroll: true });
  };
  const before = trail.at(-1);
  const back = () =>
    before !== undefined && change({ selected: before }, { state: { trail: trail.slice(0, -1) } satisfies Trail });

  const chooseNone = () => change({ chosen: undefined });
  const stepBack = selected === undefined ? (chosen ? chooseNone : undefined) : before === undefined ? close : back;
  useEscape(stepBack);
  return { id: selected, select, close, ...(before !== undefined && { back }), byHand: state !== null };
}
