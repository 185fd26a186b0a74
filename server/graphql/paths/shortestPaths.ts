/** The shortest routes between two entities. */
import { noRouteFound } from '../errors.ts';
import { limits } from '../limits.ts';
import type { Read } from '../read.ts';
import { routesOf } from './routes.ts';
import { type Sought, type Steps, surroundings } from './surroundings.ts';

/** Ids, from one end to the other: one entity more than claims. */
export interface PathRow {
  readonly entities: readonly string[];
  readonly claims: readonly string[];
}

/**
 * Shortest first, then by their entities' ids: of several claims that make the same step the one with the first id stands for it, and a route that comes by one
 * entity twice is none. All routes of a length are known before one of them is told, so that none depends on what the database happens to find first.
 * @throws QUERY_TOO_COSTLY when there is none among those that may be looked for, and there may be others
 */
export async function shortestPaths(
  read: Read,
  { maxLength, first, ...ends }: Sought & { readonly maxLength: number; readonly first: number },
): Promise<readonly PathRow[]> {
  const found: PathRow[] = [];
  if (ends.from === ends.to) return found;
  const around = surroundings(read, ends, limits.pathClaims);
  for (let length = 1; length <= maxLength && found.length < first; length += 1) {
    let all = around.reach >= length || (await around.widen());
    if (all) {
      const routes = routesOf(around, ends, length);
      let next = routes.next();
      for (; !next.done && found.length < first; next = routes.next())
        found.push({ entities: next.value, claims: claimsOn(next.value, around.steps) });
      all = !next.done || next.value;
    }
    if (all) continue;
    if (found.length === 0) throw noRouteFound(limits.pathClaims);
    break;
  }
  return found;
}

function claimsOn(entities: readonly string[], steps: ReadonlyMap<string, Steps>): string[] {
  return entities.slice(1).map((next, at) => {
    const id = entities[at] ?? '';
    // Either end of a step may be the one that was looked at.
    const claim = steps.get(id)?.get(next) ?? steps.get(next)?.get(id);
    if (claim === undefined) throw new Error(`no claim joins ${id} to ${next}`);
    return claim;
  });
}
