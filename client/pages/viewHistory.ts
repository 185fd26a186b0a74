/** Undo and redo of everything that the address holds. The browser's own Back still goes back, whatever was undone. */
import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router';
import { noViews, seen, type Views } from '../graph/undo.ts';

/** Lives as long as the page: a reload is a fresh start. */
let views: Views = noViews;
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const put = (next: Views) => {
  if (next === views) return;
  views = next;
  for (const listener of listeners) listener();
};

interface Taken {
  readonly taken?: 'back' | 'forward';
}

export interface ViewHistory {
  readonly undo?: () => void;
  readonly redo?: () => void;
}

export function useViewHistory(): ViewHistory {
  const { pathname, search, state } = useLocation();
  const address = pathname + search;
  const how = useNavigationType();
  const navigate = useNavigate();
  const taken = (state as Taken | null)?.taken;
  useEffect(
    () => put(seen(views, address, taken !== undefined || how === 'POP' ? 'through history' : 'on')),
    [address, how, taken],
  );
  const { past, future } = useSyncExternalStore(subscribe, () => views);
  const go = useCallback(
    (way: 'back' | 'forward') => {
      // As it is at this moment: the press may come before the page has followed what was done last.
      const { pathname, search } = window.location;
      put(seen(views, pathname + search, 'on'));
      const to = way === 'back' ? views.past.at(-1) : views.future[0];
      if (to === undefined) return;
      put(seen(views, to, 'through history'));
      navigate(to, { state: { taken: way } satisfies Taken, preventScrollReset: true });
    },
    [navigate],
  );
  const history = {
    ...(past.length > 0 && { undo: () => go('back') }),
    ...(future.length > 0 && { redo: () => go('forward') }),
  };
  useUndoKeys(history);
  return history;
}

/** Ctrl+Z and Shift+Ctrl+Z, or with the command key; in a field they are the field's own. */
function useUndoKeys(history: ViewHistory): void {
  const latest = useRef(history);
  latest.current = history;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || event.altKey) return;
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select')) return;
      event.preventDefault();
      if (event.shiftKey) latest.current.redo?.();
      else latest.current.undo?.();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
