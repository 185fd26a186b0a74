/** What the picture is made of before it has a place on the page: plain data, no React, no DOM, no fetch. */
import type { ChainDirection, EntityKind, GapReason, Strength, Why } from '../api/operations.ts';

/** How surely something held in the period asked about. NO_END: it surely began, and no source says when it ended. */
export type Certainty = 'SURE' | 'NO_END' | 'MAYBE';

/** Who a post's card names. */
export interface GraphHolder {
  readonly person: string;
  readonly name: string;
  readonly claim: string;
  readonly certainty: Certainty;
  /** The reasons of a MAYBE as a sentence. */
  readonly explanation: string | null;
  /** "from March 2014"; empty when no date is stated. */
  readonly when: string;
}

export interface GraphNode {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  /** True for the entity that the question is about. */
  readonly focus: boolean;
  /** Posts only; empty when no source says who held it; absent, too, where the reader hid whoever did. */
  readonly holders?: readonly GraphHolder[];
  /** How many entities are folded into it; absent for none. */
  readonly folded?: number;
}

/** One link of the answer, as a line will carry it. */
export interface GraphLink {
  readonly id: string;
  readonly upper: string;
  readonly lower: string;
  /**
   * Two are no strength of the API's, being no accountability: HOLDING joins a person asked about to the posts held, and WEIGHED is what was
   * only expected, considered or denied.
   */
  readonly strength: Strength | 'HOLDING' | 'WEIGHED';
  readonly verb: string;
  /** True when the verb reads from `upper` to `lower`. */
  readonly readsDown: boolean;
  readonly certainty: Certainty;
  readonly why: readonly Why[];
  /** The reasons of a MAYBE as a sentence. */
  readonly explanation: string | null;
  /** When it held, in words: "from March 2014", "March 2014"; empty when no date is stated. */
  readonly when: string;
  readonly contested: boolean;
  readonly loop: boolean;
  /** The claim that makes it, then those that it needs besides. */
  readonly claims: readonly string[];
}

/** What is drawn between two entities: every link of the pair that is equally strong, most certain first. */
export interface GraphEdge {
  readonly id: string;
  readonly upper: string;
  readonly lower: string;
  readonly links: readonly [GraphLink, ...GraphLink[]];
}

/** Where the sources stop. */
export interface GraphGap {
  readonly id: string;
  readonly entity: string;
  readonly reasons: readonly GapReason[];
  readonly sentence: string;
}

export interface Graph {
  readonly focus: string;
  readonly direction: ChainDirection;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Only those drawn as a full stop; a post without a holder says so on its card. */
  readonly gaps: readonly GraphGap[];
}
