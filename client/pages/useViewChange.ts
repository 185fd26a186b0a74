/** Changing what is shown is changing the address, so Back always goes back. */
import { useCallback } from 'react';
import { matchPath, useNavigate } from 'react-router';
import { type Change, readView, type View, viewAddress } from '../address.ts';
import { noteView } from './viewHistory.ts';

/** What changes, or how it follows from what is shown at the moment of the change. */
export type ViewChange = Change | ((now: View) => Change);

export interface Manner {
  /** A key is held down: all that it does is one step of the history. */
  readonly held?: boolean | undefined;
  /** What the history is to remember with the new view. */
  readonly state?: unknown;
}

export type ChangeView = (change: ViewChange, manner?: Manner) => void;

/** @param sound leaves out of a view what the address names and nothing is called */
export function useViewChange(view: View, sound: (view: View) => View): ChangeView {
  const navigate = useNavigate();
  return useCallback(
    (change, { held = false, state } = {}) => {
      const now = atThisMoment(view);
      // Another question has been asked meanwhile: what was meant for this one is no matter in that.
      if (!now) return;
      const known = sound(now);
      const changed = typeof change === 'function' ? change(known) : change;
      const address = viewAddress({ ...known, ...changed });
      // What changes nothing is no step to go back through.
      if (address === viewAddress(now)) return;
      navigate(address, { replace: held, state, preventScrollReset: true });
      noteView(held);
    },
    [navigate, view, sound],
  );
}

/** Two keys may come faster than the page follows: the second changes what the first has made. `/` holds no view of its own. */
function atThisMoment(view: View): View | undefined {
  const { pathname, search } = window.location;
  if (pathname === '/') return view;
  const focus = matchPath('/entity/:id', pathname)?.params.id;
  return focus === view.focus ? readView(focus, new URLSearchParams(search)).view : undefined;
}
