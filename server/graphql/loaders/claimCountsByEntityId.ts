import { readEntityTally } from '../../corpus/tallies.ts';
import type { Read } from '../read.ts';
import { type Loader, loader } from './batch.ts';
import type { ClaimCountRow } from './rows.ts';

interface Row {
  readonly id: string;
  readonly counts: readonly string[];
}

/** The entity's claims counted by relation and end. */
export function claimCountsByEntityId(read: Read): Loader<readonly ClaimCountRow[]> {
  return loader<Row, readonly ClaimCountRow[]>(
    read,
    'claimCountsByEntityIds',
    (row) => readEntityTally(row.counts),
    [],
  );
}
