/** Every route of one length between two entities, from what is known around them. Pure. */
import type { Surroundings } from './surroundings.ts';

/** Ways that may turn out to lead back to where they have been, before looking for more is given up: as with claims, what depends on it is left out. */
const mostTries = 200_000;

/**
 * The entities on each route of exactly so many steps that comes by none of them twice, one after another by their ids. Without an end when too many ways have been tried;
 * it then returns false.
 * @param length no more than `reach`
 */
export function* routesOf(
  { steps, layers }: Pick<Surroundings, 'steps' | 'layers'>,
  { from, to }: { readonly from: string; readonly to: string },
  length: number,
): Generator<readonly string[], boolean> {
  const onward = onwardTo(to, { steps, layers }, length);
  let tries = 0;
  function* along(way: readonly string[], left: number): Generator<readonly string[]> {
    if (left === 0) {
      yield way;
      return;
    }
    for (const next of onward[left]?.get(way.at(-1) ?? '') ?? []) {
      tries += 1;
      if (tries > mostTries) return;
      if (!way.includes(next)) yield* along([...way, next], left - 1);
    }
  }
  yield* along([from], length);
  return tries <= mostTries;
}

/** By how many steps are left: from each entity that gets to the end in exactly so many, the next on the way, by id. */
function onwardTo(
  to: string,
  { steps, layers }: Pick<Surroundings, 'steps' | 'layers'>,
  length: number,
): ReadonlyMap<string, readonly string[]>[] {
  const onward: Map<string, readonly string[]>[] = [new Map([[to, []]])];
  /** How many of the steps are known from the start; the others are from the end. */
  const ahead = Math.min(layers.length - 1, length);
  for (let left = 1; left <= length; left += 1) {
    const nearer = onward[left - 1] ?? new Map();
    onward.push(
      left <= length - ahead ? back(nearer, steps) : forth(layers.slice(0, length - left + 1), nearer, steps),
    );
  }
  return onward;
}

type Onward = ReadonlyMap<string, readonly string[]>;

/** Who steps to one of these. A claim joins both its ends: what is joined to an entity steps to it. */
function back(nearer: Onward, steps: Surroundings['steps']): Map<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const next of [...nearer.keys()].sort())
    for (const id of steps.get(next)?.keys() ?? []) {
      const known = found.get(id);
      if (known) known.push(next);
      else found.set(id, [next]);
    }
  return found;
}

/** Of the entities this near the start, those that step to one of these. */
function forth(near: Surroundings['layers'], nearer: Onward, steps: Surroundings['steps']) {
  const found = new Map<string, readonly string[]>();
  for (const id of near.flat()) {
    const next = [...(steps.get(id)?.keys() ?? [])].filter((each) => nearer.has(each)).sort();
    if (next.length > 0) found.set(id, next);
  }
  return found;
}
