import type { ClaimConditions } from '../claimFilter.ts';
import type { Read } from '../read.ts';
import { type Loader, loader, perArguments } from './batch.ts';

interface Row {
  readonly id: string;
  readonly count: number;
}

/** How many claims have the entity as subject or object and pass the conditions. */
export function claimCountByEntityId(read: Read): (conditions: ClaimConditions) => Loader<number> {
  return perArguments((conditions) =>
    loader<Row, number>(read, 'claimCountByEntityIds', (row) => row.count, 0, { filter: conditions }),
  );
}
