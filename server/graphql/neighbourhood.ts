/** What stands around some entities, step by step outward: one statement a step. */

import { type ClaimText, readClaim } from '../corpus/claimRecord.ts';
import type { ClaimConditions } from './claimFilter.ts';
import { highestKey, lowestKey } from './keyRange.ts';
import type { Loaders } from './loaders/loaders.ts';
import type { ClaimRow, EntityRow } from './loaders/rows.ts';
import type { Read } from './read.ts';

export interface Subgraph {
  readonly entities: readonly EntityRow[];
  readonly claims: readonly ClaimRow[];
  readonly truncated: boolean;
}

export interface Around {
  /** Each once. */
  readonly of: readonly string[];
  readonly depth: number;
  readonly conditions: ClaimConditions;
  /** How many claims at most. */
  readonly limit: number;
}

/** The asked entities come first, in the order asked, then the others as their claims do: nearest step first, within a step by when the claims held. */
export async function neighbourhood(
  { read, loaders }: { readonly read: Read; readonly loaders: Loaders },
  around: Around,
): Promise<Subgraph> {
  const [asked, { claims, reached, truncated }] = await Promise.all([
    Promise.all(around.of.map((id) => loaders.entityById.load(id))),
    stepByStep(read, around),
  ]);
  const first = asked.filter((entity) => entity !== null);
  for (const { id } of first) reached.delete(id);
  return { entities: [...first, ...reached.values()], claims: [...claims.values()], truncated };
}

/** In the order in which they are met; who is asked about is reached too where a claim leads back. */
async function stepByStep(read: Read, { of, depth, conditions, limit }: Around) {
  const claims = new Map<string, ClaimRow>();
  const reached = new Map<string, EntityRow>();
  let frontier: readonly string[] = of;
  let truncated = false;
  for (let step = 1; step <= depth && frontier.length > 0 && !truncated; step += 1) {
    // A step meets the claims of the step before again: with one row more than the limit there is always one to tell that some are left out.
    const found = await claimsAt(read, frontier, conditions, limit + 1);
    const fresh = found.filter(({ id }) => !claims.has(id));
    truncated = claims.size + fresh.length > limit;
    const known = new Set([...of, ...reached.keys()]);
    for (const claim of fresh.slice(0, limit - claims.size)) {
      claims.set(claim.id, claim);
      for (const end of [claim.subject, claim.object]) if (!reached.has(end.id)) reached.set(end.id, end);
    }
    frontier = [...reached.keys()].filter((id) => !known.has(id));
  }
  return { claims, reached, truncated };
}

async function claimsAt(
  read: Read,
  entities: readonly string[],
  conditions: ClaimConditions,
  first: number,
): Promise<readonly ClaimRow[]> {
  const rows = await read<{ claim: ClaimText }>('claimsTouching', {
    start: { ids: entities },
    filter: conditions,
    ...{ after: lowestKey, before: highestKey, first },
  });
  return rows.map(({ claim }) => readClaim(claim));
}
