/** What a network shows, and what was asked for it. */
import type { Ends } from '../graph/grow.ts';
import type { Brought } from '../graph/networkSteps.ts';
import type { Asked } from './asked.ts';
import type { NamedFragment, NetworkClaimFragment, RoutesQuery } from './operations.ts';

export interface FoundRoutes extends Ends {
  readonly paths: RoutesQuery['paths'];
}

export interface Gathered {
  readonly claims: readonly NetworkClaimFragment[];
  /** Entities that stand in it though no claim may join them to another; empty unless the address names them. */
  readonly alone: readonly NamedFragment[];
  /** What joins two entities of those claims besides; empty unless it was asked for. */
  readonly between: readonly NetworkClaimFragment[];
  readonly routes: readonly FoundRoutes[];
  /** The steps in which those claims came. */
  readonly brought: readonly Brought[];
  /** What is not shown though it was asked for: sentences for people. */
  readonly leftOut: readonly string[];
  readonly asked: readonly Asked[];
}
