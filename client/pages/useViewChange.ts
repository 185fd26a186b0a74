/** Changing what is shown is changing the address, so Back always goes back. */
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { type View, viewAddress } from '../address.ts';
import type { Period } from '../graph/period.ts';

/** `period: undefined` means any time; what is not named stays as it is. */
type Change = Partial<Pick<View, 'direction'>> & { readonly period?: Period | undefined };

export function useViewChange(view: View): (change: Change) => void {
  const navigate = useNavigate();
  return useCallback(
    (change) => {
      const { period, ...rest } = { ...view, ...change };
      navigate(viewAddress({ ...rest, ...(period && { period }) }), { preventScrollReset: true });
    },
    [navigate, view],
  );
}
