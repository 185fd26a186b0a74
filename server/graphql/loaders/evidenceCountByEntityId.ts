import type { Read } from '../read.ts';
import { type Loader, loader } from './batch.ts';

interface Row {
  readonly id: string;
  readonly count: number;
}

/** How much evidence the claims have that have the entity as subject or object. */
export function evidenceCountByEntityId(read: Read): Loader<number> {
  return loader<Row, number>(read, 'evidenceCountByEntityIds', (row) => row.count, 0);
}
