import type { Read } from '../read.ts';
import { type Loader, loader } from './batch.ts';
import type { ConflictRow } from './rows.ts';

interface Row {
  readonly id: string;
  readonly conflict: ConflictRow;
}

/** Null for an id that no conflict has. */
export function conflictById(read: Read): Loader<ConflictRow | null> {
  return loader<Row, ConflictRow | null>(read, 'conflictsByIds', (row) => row.conflict, null);
}
