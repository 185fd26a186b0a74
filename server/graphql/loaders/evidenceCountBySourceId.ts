import type { Read } from '../read.ts';
import { type Loader, loader } from './batch.ts';

interface Row {
  readonly id: string;
  readonly count: number;
}

/** How much evidence comes from the source. */
export function evidenceCountBySourceId(read: Read): Loader<number> {
  return loader<Row, number>(read, 'evidenceCountBySourceIds', (row) => row.count, 0);
}
