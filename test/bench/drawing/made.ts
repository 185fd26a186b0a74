/** Networks of any size, the same every time: communities with hubs, each line of one of the strokes, and places for all of them. */
import type { EntityKind } from '../../../client/api/operations.ts';
import type { Network, NetworkEdge, NetworkNode } from '../../../client/graph/network.ts';
import { sizeOf } from '../../../client/graph/network.ts';
import type { Point } from '../../../client/graph/route.ts';
import { at, createRandom } from '../corpus/random.ts';

export interface Made {
  readonly network: Network;
  readonly places: Readonly<Record<string, Point>>;
}

const kinds: readonly EntityKind[] = [
  ...(['PERSON', 'POST', 'ORGANISATION', 'SERVICE', 'INSTRUMENT', 'DOCUMENT', 'INSPECTION', 'REVIEW'] as const),
];
/** Of one community's members from its middle to its edge, in the layout's units. */
const spacing = 14;
/** The turn from one seed of a sunflower to the next. */
const golden = Math.PI * (3 - Math.sqrt(5));

/** Twice as many lines as entities, four in five of them within a community. */
export function makeNetwork(size: number, seed: number): Made {
  const random = createRandom(seed);
  const communities = Math.max(1, Math.round(Math.sqrt(size) / 2));
  const members = Math.ceil(size / communities);
  const ends = Array.from({ length: 2 * size }, (): readonly [number, number] => {
    const from = random.below(size);
    const home = from % communities;
    const to = random.chance(0.8) ? home + communities * random.skewed(members) : random.skewed(size);
    return [from, to < size && to !== from ? to : (from + 1) % size];
  });
  const touching = new Uint32Array(size);
  for (const end of ends.flat()) touching[end] = (touching[end] ?? 0) + 1;
  const nodes = Array.from({ length: size }, (_, n): NetworkNode => {
    const claims = touching[n] ?? 0;
    const focus = n === 0;
    return {
      ...{ id: `e${n}`, name: `Entity number ${n}`, kind: at(kinds, n % kinds.length), focus, claims },
      ...{ size: sizeOf(claims, focus), ...placeIn(n, communities, members) },
    };
  });
  const strokes = [
    ['solid', 6],
    ['fading', 2],
    ['dotted', 2],
  ] as const;
  const edges = ends.map(
    ([from, to], n): NetworkEdge => ({
      ...{ id: `c${n}`, from: `e${from}`, to: `e${to}`, words: 'oversees', curvature: random.chance(0.05) ? 0.14 : 0 },
      ...{ stroke: random.weighted(strokes), contested: false, weighed: false },
    }),
  );
  return { network: { nodes, edges }, places: Object.fromEntries(nodes.map(({ id, x, y }) => [id, { x, y }])) };
}

/** Communities like the seeds of a sunflower, and their members likewise. */
function placeIn(n: number, communities: number, members: number): Point {
  const middle = seedAt(n % communities, spacing * Math.sqrt(members) * 1.3);
  const own = seedAt(Math.floor(n / communities), spacing);
  return { x: middle.x + own.x, y: middle.y + own.y };
}

function seedAt(n: number, far: number): Point {
  const reach = far * Math.sqrt(n);
  return { x: Math.cos(n * golden) * reach, y: Math.sin(n * golden) * reach };
}
