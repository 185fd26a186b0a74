/** What the reading statements return, one shape a thing. Absent properties arrive as null; dates are EDTF text, bounds are YYYYMMDD integers. */
import type { Basis, Conflict, Stance, Standing } from '../../corpus/types.ts';
import type { Kind, Relation } from '../../relations.ts';

export interface EntityRow {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly seats: number | null;
}

export interface ClaimRow {
  readonly id: string;
  readonly relation: Relation;
  readonly nature: 'STATE' | 'EVENT';
  readonly from: string | null;
  readonly to: string | null;
  readonly on: string | null;
  readonly fromEarliest: number | null;
  readonly fromLatest: number | null;
  readonly toEarliest: number | null;
  readonly toLatest: number | null;
  /** Flattened pairs earliest, latest. */
  readonly attested: readonly number[];
  readonly basis: Basis;
  readonly basisReason: string | null;
  readonly asserted: boolean;
  readonly standing: Standing;
  readonly independentSources: number;
  readonly amountValue: number | null;
  readonly amountCurrency: string | null;
  readonly amountText: string | null;
  readonly sentence: string;
  readonly whenKey: string;
  /** The ends come with their claim, so that a page of claims and its entities is one statement. */
  readonly subject: EntityRow;
  readonly object: EntityRow;
  readonly under: EntityRow | null;
  readonly as: EntityRow | null;
  readonly onBehalfOf: EntityRow | null;
}

export interface EvidenceRow {
  readonly id: string;
  readonly stance: Stance;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly via: string | null;
  readonly said: string | null;
  readonly attested: string | null;
  readonly note: string | null;
  readonly sortKey: string;
  readonly claim: string;
  readonly source: string;
  readonly saidBy: EntityRow | null;
}

export interface SourceRow {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly author: string | null;
  readonly published: string;
  readonly publishedBasis: string | null;
  readonly url: string | null;
  readonly sha256: string;
  readonly publishedKey: string;
}

export interface ConflictRow {
  readonly id: string;
  readonly reason: string;
  readonly rule: Conflict['rule'];
  readonly sortKey: string;
  readonly claims: readonly string[];
}

/** Anything with an id, with the name of its GraphQL type. */
export type NodeRow =
  | (EntityRow & { readonly __typename: Kind })
  | (ClaimRow & { readonly __typename: 'Claim' })
  | (EvidenceRow & { readonly __typename: 'Evidence' })
  | (SourceRow & { readonly __typename: 'Source' })
  | (ConflictRow & { readonly __typename: 'Conflict' });
