/** The views that were seen, as their addresses: what undo goes back to, and redo forward to. */
export interface Views {
  readonly past: readonly string[];
  readonly now: string | undefined;
  readonly future: readonly string[];
}

export const noViews: Views = { past: [], now: undefined, future: [] };

/** More than anybody takes back one by one. */
const most = 200;

/**
 * A view is on screen now. Going back to the one before, by whatever way, is undoing, and going forward again redoing; anything else is
 * something new, after which nothing can be redone.
 */
export function seen({ past, now, future }: Views, address: string, moved: 'on' | 'through history'): Views {
  if (now === undefined) return { past, now: address, future };
  if (now === address) return { past, now, future };
  if (moved === 'through history' && past.at(-1) === address)
    return { past: past.slice(0, -1), now: address, future: [now, ...future] };
  if (moved === 'through history' && future[0] === address)
    return { past: [...past, now], now: address, future: future.slice(1) };
  return { past: [...past, now].slice(-most), now: address, future: [] };
}
