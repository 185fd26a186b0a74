/** What the graph itself says is there: its absence is no answer but a fault. */
import type { Loader } from './loaders/batch.ts';
import type { Loaders } from './loaders/loaders.ts';
import type { ClaimRow } from './loaders/rows.ts';

export function found<Row>(row: Row | null, id: string): Row {
  if (row === null) throw new Error(`the graph refers to ${id}, which it does not hold`);
  return row;
}

/** Those with these ids, in their order, by one statement a batch. */
export function allFound<Row>(loader: Loader<Row | null>, ids: readonly string[]): Promise<Row[]> {
  return Promise.all(ids.map(async (id) => found(await loader.load(id), id)));
}

/** The claim, read only when it has not been. */
export async function claimOf(loaders: Loaders, claim: ClaimRow | string): Promise<ClaimRow> {
  return typeof claim === 'string' ? found(await loaders.claimById.load(claim), claim) : claim;
}
