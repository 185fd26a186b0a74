/** The shortest routes between two entities. */
import type { Period } from '../time/period.ts';
import type { Read } from './read.ts';

/** Ids, from one end to the other: one entity more than claims. */
export interface PathRow {
  readonly entities: readonly string[];
  readonly claims: readonly string[];
}

/**
 * Each route once, shortest first, then by its entities' ids: of several claims that make the same step the one with the first id stands for it, and a route
 * that comes by one entity twice is none.
 */
export async function shortestPaths(
  read: Read,
  asked: {
    readonly from: string;
    readonly to: string;
    readonly period: Period | null;
    readonly maxLength: number;
    readonly first: number;
  },
): Promise<readonly PathRow[]> {
  const { from, to, period, maxLength, first } = asked;
  if (from === to) return [];
  const ends = { start: from, end: to };
  const found = period
    ? await read<PathRow>('pathsInPeriod', { ends, from: period.from, to: period.to })
    : await read<PathRow>('paths', { ends });
  const routes = new Map<string, PathRow>();
  for (const route of found.toSorted((a, b) => compare(a.claims.join(), b.claims.join()))) {
    const key = route.entities.join('\n');
    const simple = new Set(route.entities).size === route.entities.length;
    if (simple && route.claims.length <= maxLength && !routes.has(key)) routes.set(key, route);
  }
  return [...routes]
    .sort(([a, one], [b, other]) => one.claims.length - other.claims.length || compare(a, b))
    .slice(0, first)
    .map(([, route]) => route);
}

/** By code units, which do not depend on where the server runs. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
