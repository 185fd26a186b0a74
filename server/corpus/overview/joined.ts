/** Which entities are joined to which by what a reader may see, the asserted claims: as plain numbers in an order that only the ids decide. */
import type { Claim, Entity } from '../types.ts';

export interface Joined {
  /** Every entity, in the order of the ids; all numbers below are places in it. */
  readonly ids: readonly string[];
  /** How many asserted claims join each to another entity. */
  readonly claims: Uint32Array;
  /** All of them, the most connected first; equally connected ones by id. */
  readonly byRank: Uint32Array;
  /** Of each its place in that order, from 0. */
  readonly rankOf: Uint32Array;
  /** Every two that are joined, once, and by how many claims. */
  readonly pairs: readonly Pair[];
}

export interface Pair {
  readonly from: number;
  readonly to: number;
  readonly claims: number;
}

type Joining = Pick<Claim, 'subject' | 'object' | 'asserted'>;

/** Whether it is a line between two entities. */
export const joins = ({ subject, object, asserted }: Joining): boolean => asserted && subject !== object;

export function joinedOf(entities: readonly Pick<Entity, 'id'>[], claims: readonly Joining[]): Joined {
  const ids = entities.map(({ id }) => id).sort();
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const count = new Uint32Array(ids.length);
  const keys = new Float64Array(claims.length);
  let found = 0;
  for (const claim of claims) {
    const [from, to] = [placeOf.get(claim.subject), placeOf.get(claim.object)];
    if (!joins(claim) || from === undefined || to === undefined) continue;
    for (const end of [from, to]) count[end] = (count[end] ?? 0) + 1;
    keys[found] = Math.min(from, to) * ids.length + Math.max(from, to);
    found += 1;
  }
  const byRank = Uint32Array.from(ids.keys()).sort((a, b) => (count[b] ?? 0) - (count[a] ?? 0) || a - b);
  const rankOf = new Uint32Array(ids.length);
  for (const [rank, place] of byRank.entries()) rankOf[place] = rank;
  return { ids, claims: count, byRank, rankOf, pairs: pairsOf(keys.subarray(0, found).sort(), ids.length) };
}

/** @param keys in order: the place of one end times the number of all, and that of the other */
function pairsOf(keys: Float64Array, all: number): Pair[] {
  const pairs: Pair[] = [];
  for (let at = 0; at < keys.length; ) {
    const key = keys[at] ?? 0;
    let next = at + 1;
    while (keys[next] === key) next += 1;
    pairs.push({ from: Math.floor(key / all), to: key % all, claims: next - at });
    at = next;
  }
  return pairs;
}
