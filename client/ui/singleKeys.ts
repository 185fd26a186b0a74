/** Keys that act alone, such as H or "/": whoever speaks to the machine, or whose hand slips, can switch them off. Kept in this browser. */
import { useSyncExternalStore } from 'react';

const name = 'whose-watch:single-keys';
const listeners = new Set<() => void>();
let acting = kept() !== 'off';

/** A browser that keeps nothing forgets it with the page. */
function kept(): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

export function letSingleKeysAct(act: boolean): void {
  acting = act;
  try {
    localStorage.setItem(name, act ? 'on' : 'off');
  } catch {
    // Then it holds for this page.
  }
  for (const listener of listeners) listener();
}

export function useSingleKeys(): boolean {
  return useSyncExternalStore(subscribe, () => acting);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Whether one sign was pressed alone, and may act. */
export function actsAlone({ key, ctrlKey, metaKey, altKey }: Pressed): boolean {
  return acting && key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
}

/** What takes no text though it is an input: there a key is the page's. */
const pressed = 'input:is([type="checkbox"], [type="radio"], [type="button"])';

/** Where what is pressed is text. */
export function isTyping({ target }: Event): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest(`input:not(${pressed}), textarea, select, [contenteditable]`) !== null
  );
}
