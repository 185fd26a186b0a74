/**
 * Where the playground keeps tabs, history and sizes: the browser's local storage, under a prefix of our own, because other tools
 * served from the same host and port keep theirs under GraphiQL's. A browser that refuses storage gets memory for as long as the page lives.
 */
import type { Storage } from '@graphiql/toolkit';

const prefix = 'whose-watch:';

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    keys: () => [...kept.keys()],
  };
}

function disk() {
  const shelf = window.localStorage;
  shelf.getItem(prefix);
  return {
    getItem: (key: string) => shelf.getItem(key),
    setItem: (key: string, value: string) => shelf.setItem(key, value),
    removeItem: (key: string) => shelf.removeItem(key),
    keys: () => Object.keys(shelf),
  };
}

function available() {
  try {
    return disk();
  } catch {
    return memory();
  }
}

const shelf = available();
const ours = () => shelf.keys().filter((key) => key.startsWith(prefix));

export const storage: Storage = {
  getItem: (key) => shelf.getItem(prefix + key),
  setItem: (key, value) => shelf.setItem(prefix + key, value),
  removeItem: (key) => shelf.removeItem(prefix + key),
  clear: () => ours().forEach(shelf.removeItem),
  get length() {
    return ours().length;
  },
};

/** Where GraphiQL keeps its tabs, and beside them the text of the one in front, by which it knows that tab again. */
const keys = { tabs: 'graphiql:tabState', query: 'graphiql:query', variables: 'graphiql:variables' };

/** Whether nobody has worked here yet: no tab was ever kept. */
export const isFirstVisit = (): boolean => storage.getItem(keys.tabs) === null;

interface Tab {
  query?: string | null;
  variables?: string | null;
}

/** As GraphiQL would itself, a little later: without answers, and without headers, which may hold secrets. */
export function keepTabs(tabs: readonly Tab[], activeTabIndex: number): void {
  const bare = tabs.map((tab) => ({ ...tab, hash: null, headers: null, response: null }));
  try {
    storage.setItem(keys.tabs, JSON.stringify({ tabs: bare, activeTabIndex }));
    storage.setItem(keys.query, tabs[activeTabIndex]?.query ?? '');
    storage.setItem(keys.variables, tabs[activeTabIndex]?.variables ?? '');
  } catch (error) {
    console.warn('The browser did not keep the tabs', error);
  }
}
