/** A corpus once it has been read and checked: what the loader, the projection and the audit work on. Nothing here is unchecked. */
import type { Kind, Relation } from '../relations.ts';

export type Stance = 'ASSERTS' | 'DENIES' | 'EXPECTS' | 'CONSIDERS';
export type Standing = 'REPORTED' | 'CORROBORATED' | 'CONTESTED' | 'WITHDRAWN';
/** That evidence no longer counts: EDTF of when it was withdrawn, and why, in words. */
export interface Withdrawal {
  readonly on: string;
  readonly reason: string;
}

export type Basis = 'STATED' | 'INFERRED';

/** Where in the corpus' files a thing was written, for messages to people. */
export interface Place {
  readonly file: string;
  /** Of a spreadsheet: its row, the header being 1. */
  readonly line: number;
  /** Of a spreadsheet: the column's name. */
  readonly column?: string;
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly author?: string;
  /** EDTF; a source with no printed date has bounds and `publishedBasis`. */
  readonly published: string;
  readonly publishedBasis?: string;
  readonly printedDate: boolean;
  readonly url?: string;
  readonly file?: string;
  readonly sha256: string;
  /** The first and last words of the article's own body: what lies outside is page furniture and never evidence. */
  readonly body?: { readonly from: string; readonly to: string };
  readonly derivedFrom: readonly string[];
  readonly place: Place;
}

export interface Entity {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Posts only: how many can hold it at once; absent when not known. */
  readonly seats?: number;
  readonly place: Place;
}

export interface Evidence {
  /** `<claim id>/<n>`, n from 1. */
  readonly id: string;
  readonly source: string;
  readonly stance: Stance;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where the words stand in the source's text: the characters before them, white space folded. Absent: not recorded. */
  readonly at?: number;
  readonly saidBy?: string;
  /** Second hand: an entity id, or plain words. */
  readonly via?: string;
  /** The report, letter or statement that this evidence rests on, for counting independent origins. */
  readonly restsOn?: string;
  readonly said?: string;
  /** EDTF of the moment that this evidence attests the state at; `published` in the file is resolved to the source's date here. */
  readonly attested?: string;
  readonly note?: string;
  readonly withdrawn?: Withdrawal;
}

export interface Amount {
  readonly value: number;
  readonly currency: string;
  readonly text: string;
}

export interface Claim {
  readonly id: string;
  readonly subject: string;
  readonly relation: Relation;
  readonly object: string;
  /** STATE has `from` and `to`; EVENT has `on`. Decided by the relation, or by the claim's own dates where the relation allows either. */
  readonly nature: 'STATE' | 'EVENT';
  readonly from?: string;
  readonly to?: string;
  readonly on?: string;
  readonly under?: string;
  readonly as?: string;
  readonly onBehalfOf?: string;
  readonly amount?: Amount;
  /** RATED only: the source's own word, "inadequate". */
  readonly rating?: string;
  readonly basis: Basis;
  readonly basisReason?: string;
  /** ACTS_FOR only: mere speech for somebody, which makes nobody answer to anybody. */
  readonly spokesman?: true;
  readonly evidence: readonly Evidence[];
  readonly place: Place;
  /** Computed from the evidence, never written by hand. */
  readonly asserted: boolean;
  readonly standing: Standing;
  readonly independentSources: number;
}

export interface Conflict {
  readonly id: string;
  readonly reason: string;
  readonly rule: 'STATED' | 'DENIED' | 'ONE_SEAT' | 'DATES' | 'AMOUNT';
  readonly claims: readonly string[];
}

export interface Question {
  readonly id: string;
  readonly question: string;
  readonly explanation: string;
  readonly view?: { readonly focus: string; readonly direction: 'UP' | 'DOWN'; readonly asOf?: string };
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly answer: string;
  readonly expect?: unknown;
}

export interface Corpus {
  readonly id: string;
  readonly title: string;
  readonly covers: string;
  readonly language: string;
  /** Where to ask for a correction: `https://…` or `mailto:…`. */
  readonly contact?: string;
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
  readonly conflicts: readonly Conflict[];
  readonly questions: readonly Question[];
  /** SHA-256 over all of the above in canonical order: the corpus version. */
  readonly version: string;
}

/** One thing wrong in a corpus: what, where, what is allowed, what to do. */
export interface Fault extends Place {
  readonly code: string;
  readonly message: string;
}
