import { type ClaimText, readClaim } from '../../corpus/claimRecord.ts';
import { asksMore, type ClaimConditions, readClaimFilter } from '../claimFilter.ts';
import { keyRange } from '../keyRange.ts';
import type { End } from '../lookAhead.ts';
import { readSlice, type Slice } from '../page.ts';
import type { Read } from '../read.ts';
import type { Soon } from '../soon.ts';
import type { EntityClaimsArgs } from '../types.ts';
import { type Loader, loader, perArguments } from './batch.ts';
import type { ClaimRow, EntityRow } from './rows.ts';

interface Row {
  readonly id: string;
  readonly entity: EntityRow;
  readonly claims: readonly ClaimText[];
}

/** Which page of whose claims; that of an entity's own is asked for by its id. */
export interface Arguments {
  readonly conditions: ClaimConditions;
  readonly slice: Slice;
}

/** @throws BAD_USER_INPUT as `readClaimFilter` and `readSlice` do */
export function readClaimsArguments(args: EntityClaimsArgs): Arguments {
  return { conditions: readClaimFilter(args.filter), slice: readSlice('claim', args) };
}

/** The slice's claims that have the entity as subject or object and pass the conditions, in the slice's own direction. */
export type ClaimPages = (args: Arguments) => ClaimPage;

interface ClaimPage {
  /** At once where it came with another's. */
  readonly load: (id: string) => Soon<readonly ClaimRow[]>;
  readonly prime: (id: string, claims: readonly ClaimRow[]) => void;
}

/** @param entityById learns each entity that comes with its claims */
export function claimsByEntityId(read: Read, entityById: Loader<EntityRow | null>): ClaimPages {
  return perArguments((args) => {
    const statement = args.slice.backward ? 'claimsByEntityIdsLatest' : 'claimsByEntityIds';
    const pages = loader(read, statement, (row: Row) => pageOf(row, entityById), [], parametersOf(args));
    const known = new Map<string, readonly ClaimRow[]>();
    return {
      load: (id) => known.get(id) ?? pages.load(id),
      prime: (id, claims) => known.set(id, claims),
    };
  });
}

/** Begins to read a page of an entity's claims, and a page of those of the entities at these claims' ends. */
export type ClaimsAcross = (id: string, near: Arguments, far: Arguments, ends: readonly End[]) => Promise<void>;

/**
 * Both pages by one statement: who stands at the ends is found out again in the database, sooner than the ids would come here and go back. Only pages from the
 * front, filtered by no more than relations and asserted, as most are: a statement that could filter by all would be twice as long for everybody.
 * @param pages learns what was read; what was not, for whatever reason, it reads alone when it is asked, and tells what is wrong
 */
export function claimsAcross(ask: Read, entityById: Loader<EntityRow | null>, pages: ClaimPages): ClaimsAcross {
  return async (id, near, far, ends) => {
    if ([near, far].some(({ conditions, slice }) => slice.backward || asksMore(conditions))) return;
    const parameters = { near: { ...frontOf(near), id, ends }, far: frontOf(far) };
    const rows = await ask<Row & { readonly page: 'NEAR' | 'FAR' }>('claimsAcrossEntityId', parameters);
    for (const row of rows) pages(row.page === 'NEAR' ? near : far).prime(row.id, pageOf(row, entityById));
  };
}

function frontOf({ conditions: { relations, asserted }, slice }: Arguments) {
  return { ...keyRange(slice, false), relations, asserted };
}

/** A claim that stands in the pages of both its ends is read twice: to know it by its text takes longer. */
function pageOf({ id, entity, claims }: Row, entityById: Loader<EntityRow | null>): readonly ClaimRow[] {
  entityById.prime(id, entity);
  return claims.map(readClaim);
}

function parametersOf({ conditions, slice }: Arguments) {
  return { ...keyRange(slice, false), filter: { ...conditions, more: asksMore(conditions) } };
}
