/** Changing what is shown is changing the address, so Back always goes back. */
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { type Change, readView, type View, viewAddress } from '../address.ts';

/** What changes, or how it follows from what is shown at the moment of the change. */
export type ViewChange = Change | ((now: View) => Change);

export function useViewChange(view: View): (change: ViewChange) => void {
  const navigate = useNavigate();
  return useCallback(
    (change) => {
      const now = atThisMoment(view);
      const changed = typeof change === 'function' ? change(now) : change;
      navigate(viewAddress({ ...now, ...changed }), { preventScrollReset: true });
    },
    [navigate, view],
  );
}

/** Two keys may come faster than the page follows: the second changes what the first has made. `/` holds no view of its own. */
function atThisMoment(view: View): View {
  const { pathname, search } = window.location;
  const here = viewAddress({ focus: view.focus, direction: 'UP' });
  return pathname === here ? readView(view.focus, new URLSearchParams(search)).view : view;
}
