/** Changing what is shown is changing the address, so Back always goes back. */
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { type View, viewAddress } from '../address.ts';

/** What is named with `undefined` is given up; what is not named stays as it is. */
export type Change = Partial<Omit<View, 'focus'>>;

export function useViewChange(view: View): (change: Change) => void {
  const navigate = useNavigate();
  return useCallback(
    (change) => navigate(viewAddress({ ...view, ...change }), { preventScrollReset: true }),
    [navigate, view],
  );
}
