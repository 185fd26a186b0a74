import type { Read } from '../read.ts';
import { type Loader, loader } from './batch.ts';
import type { ConflictRow } from './rows.ts';

interface Row {
  readonly id: string;
  readonly conflicts: readonly ConflictRow[];
}

/** The conflicts that the claim is part of. */
export function conflictsByClaimId(read: Read): Loader<readonly ConflictRow[]> {
  return loader<Row, readonly ConflictRow[]>(read, 'conflictsByClaimIds', (row) => row.conflicts, []);
}
