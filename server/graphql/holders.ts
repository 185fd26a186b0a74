/** Who held a post, or which posts a person held. */
import type { Holding } from '../time/holds.ts';
import type { Period } from '../time/period.ts';
import { claimHolds } from './dates.ts';
import type { ClaimRow, EntityRow } from './loaders/rows.ts';

export interface HolderRow {
  readonly person: EntityRow;
  readonly post: EntityRow;
  /** Its id, where it has not been read. */
  readonly claim: ClaimRow | string;
  /** In the period asked about; absent when none was. */
  readonly holds?: Holding | undefined;
}

/** Those of the HOLDS_POST claims that may have held in the period. */
export function holdersIn(claims: readonly ClaimRow[], period: Period | null): HolderRow[] {
  return claims
    .map((claim) => ({
      person: claim.subject,
      post: claim.object,
      claim,
      holds: period ? claimHolds(claim, period) : undefined,
    }))
    .filter(({ holds }) => holds?.answer !== 'NO');
}
