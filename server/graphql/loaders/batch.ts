/** What the resolvers of one request ask for by id, put together: one statement for all that are asked for at one moment, and once for each id. */
import DataLoader from 'dataloader';
import type { Parameters } from '../../../cypher/run.ts';
import { limits } from '../limits.ts';
import { onceEach } from '../once.ts';
import type { Read } from '../read.ts';

export type Loader<Value> = DataLoader<string, Value>;

/**
 * A loader over a statement that takes `$ids` and gives rows with `id`.
 * @param value what the caller wants of a row
 * @param otherwise what an id without a row has
 */
export function loader<Row extends { readonly id: string }, Value>(
  read: Read,
  statement: string,
  value: (row: Row) => Value,
  otherwise: Value,
  parameters: Parameters = {},
): Loader<Value> {
  return new DataLoader(
    async (ids) => {
      const rows = await read<Row>(statement, { ids, ...parameters });
      const found = new Map(rows.map((row) => [row.id, value(row)]));
      return ids.map((id) => found.get(id) ?? otherwise);
    },
    { maxBatchSize: limits.ids },
  );
}

/** Loaders that take more than an id: one for each set of arguments, made when it is first asked for. */
export function perArguments<Arguments extends object, Made>(make: (args: Arguments) => Made) {
  const made = new Map<string, Made>();
  return onceEach((args: Arguments): Made => {
    const key = JSON.stringify(args);
    const fresh = made.get(key) ?? make(args);
    made.set(key, fresh);
    return fresh;
  });
}
