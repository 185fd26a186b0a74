import DataLoader from 'dataloader';
import type { ClaimConditions } from '../claimFilter.ts';
import { keyRange } from '../keyRange.ts';
import type { Slice } from '../page.ts';
import type { Read } from '../read.ts';
import { type Loader, loader, perArguments } from './batch.ts';
import { type StoredClaim, toClaim } from './claimRow.ts';
import type { ClaimRow, EntityRow } from './rows.ts';

interface Row {
  readonly id: string;
  readonly entity: EntityRow;
  readonly claims: readonly StoredClaim[];
}

/** Which page of whose claims; that of an entity's own is asked for by its id. */
export interface Arguments {
  readonly conditions: ClaimConditions;
  readonly slice: Slice;
}

/** The ends of a claim that are followed to claims of their own. */
export type End = 'subject' | 'object';

/** The slice's claims that have the entity as subject or object and pass the conditions, in the slice's own direction. */
export interface ClaimPages extends Loader<readonly ClaimRow[]> {
  /**
   * Begins to read these pages for the entities at the ends of another page, that page being read at the same time: who they are is found out again
   * in the database, sooner than the ids would come here and go back.
   */
  readAcross(id: string, near: Arguments, ends: readonly End[]): void;
}

/** @param entityById learns each entity that comes with its claims */
export function claimsByEntityId(read: Read, entityById: Loader<EntityRow | null>): (args: Arguments) => ClaimPages {
  const pageOf = (row: Row): readonly ClaimRow[] => {
    entityById.prime(row.id, row.entity);
    return row.claims.map(toClaim);
  };
  return perArguments((args) => {
    const { slice } = args;
    const statement = slice.backward ? 'claimsByEntityIdsLatest' : 'claimsByEntityIds';
    const alone = loader<Row, readonly ClaimRow[]>(read, statement, pageOf, [], parametersOf(args));
    let across: Promise<ReadonlyMap<string, readonly ClaimRow[]>> | undefined;
    const pages = new DataLoader<string, readonly ClaimRow[]>(async (ids) => {
      const found = await across;
      return Promise.all(ids.map((id) => found?.get(id) ?? alone.load(id)));
    });
    return Object.assign(pages, {
      readAcross(id: string, near: Arguments, ends: readonly End[]) {
        if (across || slice.backward || near.slice.backward) return;
        across = read<Row>('claimsAcrossEntityId', {
          id,
          near: { ...parametersOf(near), ends },
          ...parametersOf(args),
        }).then(
          (rows) => new Map(rows.map((row) => [row.id, pageOf(row)])),
          // What keeps it from being read is told by who reads the same alone.
          () => new Map(),
        );
      },
    });
  });
}

function parametersOf({ conditions, slice }: Arguments) {
  return { ...keyRange(slice, false), filter: conditions };
}
