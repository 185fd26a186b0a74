/**
 * A claim as its readers take it. It stands on the claim's node as one JSON text, beside the properties that are searched by: a claim is then read as one
 * property, where two dozen and the edges to its ends would each be fetched, sent and unpacked.
 */
import type { Kind, Relation } from '../relations.ts';
import type { Basis, Standing } from './types.ts';

/** What is not known is absent; dates are EDTF text, bounds are YYYYMMDD integers. */
export interface ClaimRecord {
  readonly id: string;
  readonly relation: Relation;
  readonly nature: 'STATE' | 'EVENT';
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly on?: string | undefined;
  /** Of an event's `on` too. */
  readonly fromEarliest?: number | undefined;
  readonly fromLatest?: number | undefined;
  readonly toEarliest?: number | undefined;
  readonly toLatest?: number | undefined;
  /** Flattened pairs earliest, latest. */
  readonly attested: readonly number[];
  /** Of the dates of its evidence's sources together. */
  readonly sourcesEarliest?: number | undefined;
  readonly sourcesLatest?: number | undefined;
  readonly basis: Basis;
  readonly basisReason?: string | undefined;
  readonly asserted: boolean;
  readonly standing: Standing;
  readonly independentSources: number;
  readonly amountValue?: number | undefined;
  readonly amountCurrency?: string | undefined;
  readonly amountText?: string | undefined;
  readonly rating?: string | undefined;
  readonly sentence: string;
  readonly whenKey: string;
  readonly subject: ClaimEnd;
  readonly object: ClaimEnd;
  readonly under?: ClaimEnd | undefined;
  readonly as?: ClaimEnd | undefined;
  readonly onBehalfOf?: ClaimEnd | undefined;
}

/** An entity at one of its ends. */
export interface ClaimEnd {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
}

/** A claim's record as a statement returns it. */
export type ClaimText = string;

export function writeClaim(claim: ClaimRecord): ClaimText {
  return JSON.stringify(claim);
}

export function readClaim(text: ClaimText): ClaimRecord {
  return JSON.parse(text) as ClaimRecord;
}
