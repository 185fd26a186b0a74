/** What of the whole record is looked at and what of it is open: in the address alone, so that a link opens the same. */
import { useCallback, useMemo, useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { type Look, readLook, wholeLook, writeLook } from '../graph/overview.ts';
import { useEscape } from '../ui/useEscape.ts';

export interface RecordAddress {
  readonly look: Look;
  /** What in the address could not be read, and what is shown instead. */
  readonly fault: string | undefined;
  readonly selected: string | undefined;
  readonly select: (id: string) => void;
  readonly close: () => void;
  /** Moving about leaves no steps to go back through. */
  readonly moveTo: (look: Look) => void;
}

export const recordAddress = '/record';

export function addressOf(look: string | undefined, selected: string | undefined): string {
  const search = new URLSearchParams();
  if (look) search.set('look', look);
  if (selected) search.set('selected', selected);
  const query = search.toString().replaceAll('%2C', ',');
  return query ? `${recordAddress}?${query}` : recordAddress;
}

export function useRecordAddress(): RecordAddress {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const asked = search.get('look') ?? undefined;
  const selected = search.get('selected') ?? undefined;
  const read = useMemo(() => (asked === undefined ? wholeLook : readLook(asked)), [asked]);
  const latest = useRef({ look: read ?? wholeLook, selected });
  latest.current = { look: read ?? wholeLook, selected };
  const opener = useRef<Element>(null);

  const moveTo = useCallback(
    (look: Look) => {
      const written = writeLook(look);
      const { look: before, selected: open } = latest.current;
      // An address that could not be read stays, with a word about it, until one moves.
      if (written !== writeLook(before))
        navigate(addressOf(written, open), { replace: true, preventScrollReset: true });
    },
    [navigate],
  );
  const select = (id: string) => {
    if (selected === undefined) opener.current = document.activeElement;
    navigate(addressOf(asked, id), { state: {}, preventScrollReset: true });
  };
  const close = () => {
    navigate(addressOf(asked, undefined), { preventScrollReset: true });
    if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
  };
  useEscape(selected === undefined ? undefined : close);
  return {
    look: read ?? wholeLook,
    fault: read ? undefined : `“${asked}” in the address is no place to look at, so the whole record is shown.`,
    selected,
    select,
    close,
    moveTo,
  };
}
