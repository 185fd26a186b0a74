/** The views that were seen, as their addresses: what undo goes back to, and redo forward to. */
export interface Views {
  readonly all: readonly string[];
  /** Which of them is on screen; -1 before there is any. */
  readonly at: number;
  /** By the key of a step in the browser's own history: which of them it shows. One address may have been seen more than once. */
  readonly steps: Readonly<Record<string, number>>;
}

export const noViews: Views = { all: [], at: -1, steps: {} };

/** More than anybody takes back one by one. */
const most = 200;

/** What is on screen was come to by something that was done; after what is new nothing can be redone. */
export function seen(views: Views, address: string, step: string): Views {
  const { all, at, steps } = views;
  if (all[at] === address) return stepAt(views, step, at);
  const kept = [...all.slice(0, at + 1), address];
  const gone = Math.max(0, kept.length - most);
  const still = Object.entries(steps).flatMap(([key, to]) => (to < gone || to > at ? [] : [[key, to - gone] as const]));
  return stepAt({ all: kept.slice(gone), at, steps: Object.fromEntries(still) }, step, kept.length - 1 - gone);
}

/** It was come to by the browser's own Back or Forward, however far: that undoes or redoes as much. */
export function travelled(views: Views, address: string, step: string): Views {
  const { all, at, steps } = views;
  const known = steps[step];
  if (known !== undefined && all[known] === address) return stepAt(views, step, known);
  const [nearest] = all
    .flatMap((each, index) => (each === address ? [index] : []))
    .sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
  return nearest === undefined ? seen(views, address, step) : stepAt(views, step, nearest);
}

/** It stands in the place of what was on screen: as long as a key is held down, all is one act. */
export function replaced(views: Views, address: string, step: string): Views {
  const { all, at, steps } = views;
  if (all[at] === address) return stepAt(views, step, at);
  return stepAt({ all: [...all.slice(0, Math.max(0, at)), address], at, steps }, step, Math.max(0, at));
}

/** One taken back, or done again; the same where there is none. */
export function taken(views: Views, by: -1 | 1): Views {
  const to = views.at + by;
  return views.all[to] === undefined ? views : { ...views, at: to };
}

/** What was kept as JSON; undefined where it is not what was written. */
export function readViews(text: string): Views | undefined {
  try {
    const { all, at, steps } = JSON.parse(text) as Views;
    const isWhole = Array.isArray(all) && typeof all[at] === 'string' && typeof steps === 'object' && steps !== null;
    return isWhole ? { all, at, steps } : undefined;
  } catch {
    return undefined;
  }
}

function stepAt(views: Views, step: string, at: number): Views {
  if (views.at === at && views.steps[step] === at) return views;
  return { ...views, at, steps: { ...views.steps, [step]: at } };
}
