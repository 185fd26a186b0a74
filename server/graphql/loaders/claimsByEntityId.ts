import type { ClaimConditions } from '../claimFilter.ts';
import { keyRange } from '../keyRange.ts';
import type { Slice } from '../page.ts';
import type { Read } from '../read.ts';
import { type Loader, loader, perArguments } from './batch.ts';
import { type StoredClaim, toClaim } from './claimRow.ts';
import type { ClaimRow } from './rows.ts';

interface Row {
  readonly id: string;
  readonly claims: readonly StoredClaim[];
}

export interface Arguments {
  readonly conditions: ClaimConditions;
  readonly slice: Slice;
}

/** The slice's claims that have the entity as subject or object and pass the conditions, in the slice's own direction. */
export function claimsByEntityId(read: Read): (args: Arguments) => Loader<readonly ClaimRow[]> {
  return perArguments(({ conditions, slice }) => {
    const parameters = { ...keyRange(slice, false), filter: conditions };
    return loader<Row, readonly ClaimRow[]>(
      read,
      slice.backward ? 'claimsByEntityIdsLatest' : 'claimsByEntityIds',
      (row) => row.claims.map(toClaim),
      [],
      parameters,
    );
  });
}
