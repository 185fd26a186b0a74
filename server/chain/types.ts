/** A chain of accountability: who answers to whom, followed from one entity upward or downward in a period, with what the sources leave open. */
import type { Via } from '../corpus/projection/draft.ts';
import type { EdgeNature, Strength } from '../corpus/projectionTable.ts';
import type { Standing } from '../corpus/types.ts';
import type { Kind, Relation } from '../relations.ts';
import type { Holding, Why } from '../time/holds.ts';
import type { Period } from '../time/period.ts';

export type Direction = 'UP' | 'DOWN';
export type { Strength } from '../corpus/projectionTable.ts';
export type LinkOrigin = Via;

export interface ChainEntity {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
}

/** What is asked. */
export interface Asked {
  /** The entity's id. */
  readonly of: string;
  /** Absent: any time. */
  readonly asOf?: Period | undefined;
  readonly direction: Direction;
  /** How many links from the start at most, 1 to 6. */
  readonly depth: number;
  /** Which strengths to show; what is said in words is of standing lines besides. */
  readonly strengths: readonly Strength[];
}

/** One line: `overseen` answers to `overseer`. */
export interface Link {
  readonly id: string;
  readonly overseer: ChainEntity;
  readonly overseen: ChainEntity;
  readonly strength: Strength;
  readonly relation: Relation;
  /** The word on the line, read from the claim's subject to its object. */
  readonly verb: string;
  /** True when that word reads from overseer down to overseen. */
  readonly readsDown: boolean;
  /** The claim that makes it, and the others it needs. */
  readonly claim: string;
  readonly via: readonly string[];
  readonly origin: LinkOrigin;
  readonly inspection?: ChainEntity;
  readonly holds: 'YES' | 'MAYBE';
  /** The reasons of a MAYBE; empty otherwise. */
  readonly why: readonly Why[];
  /** EDTF; absent when not stated. */
  readonly from?: string;
  readonly to?: string;
  readonly event: boolean;
  readonly standing: Standing;
  /** From 1, for links that touch the start. */
  readonly depth: number;
  /** Leads back to an entity already on the way. */
  readonly closesLoop: boolean;
  readonly overseerHolders: readonly Holder[];
  readonly overseenHolders: readonly Holder[];
}

export interface Holder {
  readonly person: ChainEntity;
  readonly post: ChainEntity;
  readonly claim: string;
  /** EDTF; absent when not stated. */
  readonly from?: string;
  readonly to?: string;
  /** Absent when no period was asked about. */
  readonly holds?: Holding;
}

export type GapReason =
  | 'NO_OVERSEER_STATED'
  | 'ISSUER_UNKNOWN'
  | 'NOT_ATTESTED_THEN'
  | 'ENDED'
  | 'NOT_YET'
  | 'HOLDER_UNKNOWN'
  | 'CAPACITY_UNKNOWN';

/** Where the sources stop. */
export interface Gap {
  readonly entity: ChainEntity;
  readonly reasons: readonly GapReason[];
  readonly sentence: string;
  /** The nearest claim outside the period: of a line, else of a holding; never the answer. */
  readonly nearest?: string;
}

/** One sentence of an answer and the ids of the claims it rests on, in the order of its words; none when it says what the sources do not say. */
export interface AnswerSentence {
  readonly text: string;
  readonly claims: readonly string[];
}

export interface Chain {
  readonly of: ChainEntity;
  readonly asOf?: Period | undefined;
  readonly direction: Direction;
  readonly question: string;
  readonly answer: readonly AnswerSentence[];
  /** Those that surely held first, then by depth, then by name. */
  readonly links: readonly Link[];
  /** Only upward. */
  readonly gaps: readonly Gap[];
  readonly inspectedBy: readonly Link[];
  /** Who held the post it starts from; the posts, when it starts from a person. */
  readonly holders: readonly Holder[];
  /** The least certain link's answer; absent when there is no link. */
  readonly weakest?: 'YES' | 'MAYBE';
  readonly truncated: boolean;
}

/** First and last day as YYYYMMDD; 0 and 99999999 when any time is meant. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** An edge as it is stored; absent properties are absent or null. */
export interface StoredEdge {
  readonly id: string;
  readonly relation: Relation;
  readonly claim: string;
  readonly claims: readonly string[];
  readonly via: Via;
  readonly st: 1 | 2 | 3;
  readonly pf: number;
  readonly pt: number;
  readonly lf: number;
  readonly lt: number;
  readonly cf?: number | null;
  readonly ct?: number | null;
  readonly nature: EdgeNature;
  readonly capacityInferred: boolean;
}

export interface EdgeRow {
  readonly overseen: ChainEntity;
  readonly overseer: ChainEntity;
  readonly edge: StoredEdge;
}

/** A claim's dates: EDTF as given, bounds as YYYYMMDD; null when not stated. */
export interface ClaimDates {
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
  readonly sourcesEarliest: number | null;
  readonly sourcesLatest: number | null;
  readonly standing: Standing;
}

export interface ClaimRow {
  readonly claim: ClaimDates;
  readonly subject: ChainEntity;
  readonly object: ChainEntity;
  readonly under: ChainEntity | null;
}

export interface HoldingRow {
  readonly person: ChainEntity;
  readonly post: ChainEntity;
  readonly claim: ClaimDates;
}

/** What the walk reads; each call is one statement. Whoever calls provides it, over the runner and with its own batching. */
export interface ChainReader {
  entity(id: string): Promise<ChainEntity | undefined>;
  up(ids: readonly string[], window: Window, rank: number, limit: number): Promise<readonly EdgeRow[]>;
  down(ids: readonly string[], window: Window, rank: number, limit: number): Promise<readonly EdgeRow[]>;
  inspections(ids: readonly string[], window: Window, limit: number): Promise<readonly EdgeRow[]>;
  /** Standing lines that leave these entities at any time, with the dates of the claim that makes each. */
  lines(ids: readonly string[]): Promise<readonly (EdgeRow & { readonly claim: ClaimDates })[]>;
  /** Holdings of these posts and by these people, at any time. */
  holders(ids: readonly string[]): Promise<readonly HoldingRow[]>;
  claims(ids: readonly string[]): Promise<readonly ClaimRow[]>;
}
