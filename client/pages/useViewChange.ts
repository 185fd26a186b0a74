/** Changing what is shown is changing the address, so Back always goes back. */
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { type Change, readView, type View, viewAddress } from '../address.ts';

export function useViewChange(view: View): (change: Change) => void {
  const navigate = useNavigate();
  return useCallback(
    (change) => navigate(viewAddress({ ...atThisMoment(view), ...change }), { preventScrollReset: true }),
    [navigate, view],
  );
}

/** Two keys may come faster than the page follows: the second changes what the first has made. `/` holds no view of its own. */
function atThisMoment(view: View): View {
  const { pathname, search } = window.location;
  const here = viewAddress({ focus: view.focus, direction: 'UP' });
  return pathname === here ? readView(view.focus, new URLSearchParams(search)).view : view;
}
