/** What evidence counts. What its source, or whoever said it, has taken back stays on show with its date and reason, and adds up to nothing. */
import type { Withdrawal } from './types.ts';

export function counting<T extends { readonly withdrawn?: Withdrawal }>(evidence: readonly T[]): readonly T[] {
  return evidence.filter(({ withdrawn }) => withdrawn === undefined);
}
