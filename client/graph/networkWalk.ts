/** Where an arrow key leads in a network: to the entity joined to this one that lies most nearly that way. */
import type { Network } from './network.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** On the page, where y runs downward. */
const ways: Readonly<Record<string, Place>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/** Undefined where nothing joined lies within a right angle of that way. */
export function walkNetwork(
  { edges }: Pick<Network, 'edges'>,
  places: ReadonlyMap<string, Place>,
  from: string,
  key: string,
): string | undefined {
  const [way, here] = [ways[key], places.get(from)];
  if (!way || !here) return undefined;
  const joined = edges.flatMap(({ from: one, to: other }) => (one === from ? [other] : other === from ? [one] : []));
  let best: { id: string; far: number } | undefined;
  for (const id of new Set(joined)) {
    const there = places.get(id);
    if (!there) continue;
    const [x, y] = [there.x - here.x, there.y - here.y];
    const along = x * way.x + y * way.y;
    const aside = Math.abs(x * way.y - y * way.x);
    // What lies straight ahead is nearer than what lies aside at the same distance.
    const far = along + 2 * aside;
    if (along > 0 && aside <= along && (!best || far < best.far)) best = { id, far };
  }
  return best?.id;
}
