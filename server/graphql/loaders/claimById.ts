import { type ClaimText, readClaim } from '../../corpus/claimRecord.ts';
import type { Read } from '../read.ts';
import { type Loader, loader } from './batch.ts';
import type { ClaimRow } from './rows.ts';

interface Row {
  readonly id: string;
  readonly claim: ClaimText;
}

/** Null for an id that no claim has. */
export function claimById(read: Read): Loader<ClaimRow | null> {
  return loader<Row, ClaimRow | null>(read, 'claimsByIds', (row) => readClaim(row.claim), null);
}
