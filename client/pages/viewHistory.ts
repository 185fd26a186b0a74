/** Undo and redo of everything that the address holds. The browser's own Back still goes back, whatever was undone. */
import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router';
import { noViews, readViews, replaced, seen, taken, travelled, type Views } from '../graph/undo.ts';
import { isTyping } from '../ui/singleKeys.ts';

const name = 'whose-watch:views';
let views: Views = keptViews();
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

function put(next: Views): void {
  if (next === views) return;
  views = next;
  for (const listener of listeners) listener();
  try {
    sessionStorage.setItem(name, JSON.stringify(views));
  } catch {
    // A browser that keeps nothing forgets it with the page.
  }
}

/** A page that is loaded again goes on where it was; one that is opened begins anew. */
function keptViews(): Views {
  try {
    const [how] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const kept = how?.type === 'navigate' ? null : sessionStorage.getItem(name);
    return (kept !== null && readViews(kept)) || noViews;
  } catch {
    return noViews;
  }
}

/** As it is at this moment: an act may come before the page has followed the one before. */
function here() {
  const { pathname, search } = window.location;
  const { key = 'default' } = (window.history.state ?? {}) as { key?: string };
  return { address: pathname + search, step: key };
}

/**
 * What was just done made this view: told at once, as the page may go on to the next one without ever showing it.
 * @param held by a key that is held down
 */
export function noteView(held: boolean): void {
  const { address, step } = here();
  put((held ? replaced : seen)(views, address, step));
}

const after = { PUSH: seen, POP: travelled, REPLACE: replaced } as const;

export interface ViewHistory {
  readonly undo?: () => void;
  readonly redo?: () => void;
}

export function useViewHistory(): ViewHistory {
  const { pathname, search, key } = useLocation();
  const address = pathname + search;
  const how = useNavigationType();
  const navigate = useNavigate();
  useEffect(() => {
    // What the page shows late, and has gone on from, was told of when it was gone on from.
    if (here().address === address) put(after[how](views, address, key));
  }, [address, key, how]);
  const { all, at } = useSyncExternalStore(subscribe, () => views);
  const go = useCallback(
    (by: -1 | 1) => {
      const { address: now, step } = here();
      put(seen(views, now, step));
      const next = taken(views, by);
      const to = next.all[next.at];
      if (next === views || to === undefined) return;
      put(next);
      navigate(to, { state: {}, preventScrollReset: true });
    },
    [navigate],
  );
  const history = {
    ...(at > 0 && { undo: () => go(-1) }),
    ...(at < all.length - 1 && { redo: () => go(1) }),
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
      if (isTyping(event)) return;
      event.preventDefault();
      if (event.shiftKey) latest.current.redo?.();
      else latest.current.undo?.();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
