import type { Read } from '../read.ts';
import { type Loader, loader } from './batch.ts';

interface Row {
  readonly id: string;
  readonly count: number;
}

/** How much evidence the claim has. */
export function evidenceCountByClaimId(read: Read): Loader<number> {
  return loader<Row, number>(read, 'evidenceCountByClaimIds', (row) => row.count, 0);
}
