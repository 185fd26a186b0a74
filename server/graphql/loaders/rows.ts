/** What the reading statements return, one shape a thing. What is not known is absent or null; dates are EDTF text, bounds are YYYYMMDD integers. */
import type { ClaimRecord } from '../../corpus/claimRecord.ts';
import type { EntityCount } from '../../corpus/tallies.ts';
import type { Conflict, Stance } from '../../corpus/types.ts';
import type { Kind } from '../../relations.ts';

type Maybe<T> = T | null | undefined;

export interface EntityRow {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  /** Absent, like `seats`, where a statement names an entity and no more; the resolver then loads it. */
  readonly aliases?: readonly string[];
  /** Null when not known, or no post. */
  readonly seats?: Maybe<number>;
}

/** The entities at its ends come with their claim, so that a page of claims and its entities is one statement. */
export type ClaimRow = ClaimRecord;

export interface EvidenceRow {
  readonly id: string;
  readonly stance: Stance;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly via?: Maybe<string>;
  readonly said?: Maybe<string>;
  readonly attested?: Maybe<string>;
  readonly note?: Maybe<string>;
  readonly withdrawnOn?: Maybe<string>;
  readonly withdrawnReason?: Maybe<string>;
  readonly sortKey: string;
  /** The claim's id. */
  readonly claim: string;
  readonly source: SourceRow;
  readonly saidBy?: Maybe<EntityRow>;
}

export interface SourceRow {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly author?: Maybe<string>;
  readonly published: string;
  readonly publishedBasis?: Maybe<string>;
  readonly url?: Maybe<string>;
  readonly sha256: string;
  readonly publishedKey: string;
}

export interface ConflictRow {
  readonly id: string;
  readonly reason: string;
  readonly rule: Conflict['rule'];
  readonly sortKey: string;
  /** Ids, in their own order. */
  readonly claims: readonly string[];
}

export type ClaimCountRow = EntityCount;

export interface QuestionRow {
  readonly id: string;
  readonly question: string;
  readonly explanation: string;
  readonly answer: string;
  readonly query: string;
  /** JSON text. */
  readonly variables: string;
  /** JSON text. */
  readonly view?: Maybe<string>;
}

export interface CorpusRow {
  readonly id: string;
  readonly title: string;
  readonly covers: string;
  readonly contact?: Maybe<string>;
  readonly version: string;
  readonly state: 'LOADING' | 'LOADED';
  readonly entities: number;
  readonly claims: number;
  readonly evidence: number;
  readonly sources: number;
  /** As server/corpus/tallies.ts writes it. */
  readonly claimTally: readonly string[];
  /** YYYYMMDD. */
  readonly from?: Maybe<number>;
  readonly to?: Maybe<number>;
}

/** Anything with an id, with the name of its GraphQL type. */
export type NodeRow =
  | (EntityRow & { readonly __typename: Kind })
  | (ClaimRow & { readonly __typename: 'Claim' })
  | (EvidenceRow & { readonly __typename: 'Evidence' })
  | (SourceRow & { readonly __typename: 'Source' })
  | (ConflictRow & { readonly __typename: 'Conflict' });
