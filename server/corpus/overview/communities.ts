/** Who belongs together: communities of entities that are joined more among themselves than to others, by Louvain's method. */
import louvain from 'graphology-communities-louvain';
import type { JoinedGraph } from './graph.ts';
import type { Joined } from './joined.ts';

/** Places in the order of the ids, the most connected first; those that nothing joins to another belong to none. */
export type Community = readonly number[];

/** The largest first; of equally large ones that with the most connected entity. */
export function communitiesOf(graph: JoinedGraph, { byRank }: Joined): Community[] {
  if (graph.size === 0) return [];
  // Without a random walk everything is taken in the order of the ids, and the same communities are found each time.
  const numbers = louvain(graph, { getEdgeWeight: 'weight', randomWalk: false });
  const communities = new Map<number, number[]>();
  for (const place of byRank) {
    const number = numbers[place];
    if (number === undefined) continue;
    const members = communities.get(number);
    if (members) members.push(place);
    else communities.set(number, [place]);
  }
  return [...communities.values()].sort((a, b) => b.length - a.length);
}
