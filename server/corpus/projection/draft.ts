/** An edge of accountability on its way from the claim that makes it to the row that is stored. */

import type { ProjectionRow } from '../projectionTable.ts';
import type { Extents } from './extents.ts';
import type { Fact } from './facts.ts';

/** DIRECT: the claim names both ends. HOLDER: folded from a person into a post. HEAD: for the body that a post heads. INSPECTION: by two claims about one inspection. */
export type Via = 'DIRECT' | 'HOLDER' | 'INSPECTION' | 'HEAD';

export interface Draft {
  readonly row: ProjectionRow;
  readonly fact: Fact;
  readonly overseen: string;
  readonly overseer: string;
  readonly extents: Extents;
  /** The other claims that it needs. */
  readonly others: readonly string[];
  readonly via: Via;
  readonly capacityInferred: boolean;
}
