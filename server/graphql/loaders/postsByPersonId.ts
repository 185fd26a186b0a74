import { type ClaimText, readClaim } from '../../corpus/claimRecord.ts';
import type { Read } from '../read.ts';
import { type Loader, loader } from './batch.ts';
import type { ClaimRow } from './rows.ts';

interface Row {
  readonly id: string;
  readonly claims: readonly ClaimText[];
}

/** The asserted claims that the person held a post. */
export function postsByPersonId(read: Read): Loader<readonly ClaimRow[]> {
  return loader<Row, readonly ClaimRow[]>(read, 'postsByPersonIds', (row) => row.claims.map(readClaim), []);
}
