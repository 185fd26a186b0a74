/** What the YAML files of a corpus hold once the schema admits them: the shapes of seeds/corpus.schema.json, before any other check. */
import type { Kind, Relation } from '../relations.ts';
import type { Amount, Basis, Place, Stance, Withdrawal } from './types.ts';

/** A value from a file, and where each of its fields is written. */
export interface Written<T> {
  readonly value: T;
  /** The place of a field, by its path inside the value; of the nearest thing around it when it is not written. */
  at(...path: readonly (string | number)[]): Place;
}

export interface CorpusDraft {
  readonly id: string;
  readonly title: string;
  readonly covers: string;
  readonly language: string;
  /** Where to ask for a correction. */
  readonly contact?: string;
}

export interface SourceDraft {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly author?: string;
  readonly published: string;
  readonly publishedBasis?: string;
  readonly printedDate?: boolean;
  readonly url?: string;
  readonly file?: string;
  readonly sha256: string;
  readonly body?: { readonly from: string; readonly to: string };
  readonly derivedFrom?: readonly string[];
}

export interface EntityDraft {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly seats?: number;
}

export interface EvidenceDraft {
  readonly source: string;
  readonly stance?: Stance;
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly at?: number;
  readonly saidBy?: string;
  readonly via?: string;
  readonly restsOn?: string;
  readonly said?: string;
  /** `published`, or EDTF. */
  readonly attested?: string;
  readonly note?: string;
  readonly withdrawn?: Withdrawal;
}

export interface ClaimDraft {
  readonly id: string;
  readonly subject: string;
  readonly relation: Relation;
  readonly object: string;
  readonly from?: string;
  readonly to?: string;
  readonly on?: string;
  readonly nature?: 'STATE' | 'EVENT';
  readonly under?: string;
  readonly as?: string;
  readonly onBehalfOf?: string;
  readonly amount?: Amount;
  readonly rating?: string;
  readonly basis?: Basis;
  readonly basisReason?: string;
  readonly spokesman?: boolean;
  readonly evidence: readonly EvidenceDraft[];
}

export interface ConflictDraft {
  readonly id: string;
  readonly reason: string;
  readonly claims: readonly string[];
}

export interface QuestionDraft {
  readonly id: string;
  readonly question: string;
  readonly explanation: string;
  readonly view?: {
    readonly focus: string;
    readonly direction: 'UP' | 'DOWN';
    readonly asOf?: string;
  };
  readonly query: string;
  /** As YAML's core schema reads them: numbers, truth values and null are themselves. */
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly answer: string;
  readonly expect?: unknown;
}

/** The sorts of thing that have an id; all ids together are unique. */
export type Sort = 'source' | 'entity' | 'claim' | 'conflict' | 'question';

/** Everything that a folder holds and the schema admits. */
export interface Drafts {
  /** Absent when the schema refused it. */
  readonly corpus?: Written<CorpusDraft>;
  readonly sources: readonly Written<SourceDraft>[];
  readonly entities: readonly Written<EntityDraft>[];
  readonly claims: readonly Written<ClaimDraft>[];
  readonly conflicts: readonly Written<ConflictDraft>[];
  readonly questions: readonly Written<QuestionDraft>[];
  /** Ids of things that the schema refused: nobody is to be told besides that they do not exist. */
  readonly refused: readonly {
    readonly id: string;
    readonly sort: Sort;
    readonly place: Place;
  }[];
  /** Sorts of which a file could not be read at all: nobody knows which ids it holds or uses. */
  readonly unread: readonly Sort[];
}
