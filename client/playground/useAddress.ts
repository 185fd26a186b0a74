/**
 * Keeps the address and the tabs in step: what the address asks for is brought to the front, and the address then follows the tab in front,
 * so that a reload, a bookmark or a copied address brings the same query back. It never adds steps to the browser's history.
 */
import { useGraphiQL } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigate, useNavigationType } from 'react-router';
import { askedAt, inTab, toSearch } from './operation.ts';
import { useOpen } from './useOpen.ts';

/**
 * Milliseconds after which typing counts as paused: the address is not rewritten per key, as browsers refuse more than about a hundred changes
 * in half a minute. Another tab is written at once.
 */
const pause = 400;

export function useAddress(): void {
  const { hash, key, pathname, search, state } = useLocation();
  const navigate = useNavigate();
  const replaced = useNavigationType() === NavigationType.Replace;
  const open = useOpen();
  const { tabs, activeTabIndex, operations } = useGraphiQL((store) => ({
    tabs: store.tabs,
    activeTabIndex: store.activeTabIndex,
    operations: store.operations,
  }));
  const front = tabs[activeTabIndex];
  const handled = useRef<string>(undefined);
  const written = useRef<{ tab: string; search: string }>(undefined);
  const named = tabNamedBy(state);

  // From the address to the tabs. An address of our own writing names its tab, so that one whose text was edited since is not taken for a new
  // link when it comes back by a reload or a step in the history; when just written it says nothing new, and may be late.
  useEffect(() => {
    if (!open || handled.current === key) return;
    const arriving = handled.current === undefined;
    handled.current = key;
    if (!arriving && (replaced || (named !== undefined && named === front?.id))) return;
    const linked = askedAt({ search, state });
    const kept = tabs.find(({ id }) => id === named) ?? (linked || !arriving ? undefined : front);
    const asked = kept ? inTab(kept) : linked;
    if (asked) open(asked);
  }, [open, key, replaced, named, search, state, tabs, front]);

  // From the tabs to the address.
  const ready = open !== undefined;
  const several = (operations?.length ?? 0) > 1;
  const next =
    (front && toSearch({ ...inTab(front), operationName: several ? (front.operationName ?? null) : null })) ?? '';
  const tab = front?.id;
  useEffect(() => {
    if (!ready || tab === undefined || handled.current !== key) return;
    const inStep = next === search || (written.current?.tab === tab && written.current.search === next);
    if (named === tab && inStep) return;
    const timer = setTimeout(
      () => {
        // A link may have been followed that is not drawn yet: its address is not ours to write.
        if (window.location.pathname !== pathname) return;
        written.current = { tab, search: next };
        void navigate({ pathname, search: next, hash }, { replace: true, state: { tab }, preventScrollReset: true });
      },
      named === tab ? pause : 0,
    );
    return () => clearTimeout(timer);
  }, [ready, tab, next, named, search, key, pathname, hash, navigate]);
}

function tabNamedBy(state: unknown): string | undefined {
  const named = typeof state === 'object' && state !== null && 'tab' in state ? state.tab : undefined;
  return typeof named === 'string' ? named : undefined;
}
