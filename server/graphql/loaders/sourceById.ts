import type { Read } from '../read.ts';
import { type Loader, loader } from './batch.ts';
import type { SourceRow } from './rows.ts';

interface Row {
  readonly id: string;
  readonly source: SourceRow;
}

/** Null for an id that no source has. */
export function sourceById(read: Read): Loader<SourceRow | null> {
  return loader<Row, SourceRow | null>(read, 'sourcesByIds', (row) => row.source, null);
}
