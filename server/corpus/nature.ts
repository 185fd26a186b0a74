/** Whether a claim is a state or an event. */
import { relations } from '../relations.ts';
import type { ClaimDraft } from './drafts.ts';

/** By the relation; where that allows either, by the claim's own dates, then its attestations, then its stated nature. Nothing when none of them says. */
export function natureOf(
  claim: Pick<ClaimDraft, 'relation' | 'from' | 'to' | 'on' | 'evidence'> & {
    readonly nature?: ClaimDraft['nature'] | undefined;
  },
): 'STATE' | 'EVENT' | undefined {
  const { nature } = relations[claim.relation];
  if (nature !== 'EITHER') return nature;
  if (claim.on !== undefined) return 'EVENT';
  if (claim.from !== undefined || claim.to !== undefined) return 'STATE';
  if (claim.nature !== undefined) return claim.nature;
  return claim.evidence.some(({ attested }) => attested !== undefined) ? 'STATE' : undefined;
}
