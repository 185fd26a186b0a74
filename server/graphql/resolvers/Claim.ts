import { relations } from '../../relations.ts';
import { checkPeriod } from '../arguments.ts';
import { claimHolds } from '../dates.ts';
import { evidenceConnection } from '../evidencePages.ts';
import type { ClaimResolvers } from '../types.ts';

export const Claim: ClaimResolvers = {
  verb: (claim) => relations[claim.relation].verb,
  amount: ({ amountValue, amountCurrency, amountText }) =>
    amountValue == null ? null : { value: amountValue, currency: amountCurrency ?? '', text: amountText ?? '' },
  from: (claim) => ({ edtf: claim.nature === 'EVENT' ? claim.on : claim.from }),
  to: (claim) => ({ edtf: claim.nature === 'EVENT' ? claim.on : claim.to }),
  event: (claim) => claim.nature === 'EVENT',
  holds: (claim, args) => claimHolds(claim, checkPeriod('in', args.in)),
  evidence: (claim, args, { loaders }) =>
    evidenceConnection(args, {
      page: (slice) => loaders.evidenceByClaimId(slice).load(claim.id),
      count: () => loaders.evidenceCountByClaimId.load(claim.id),
    }),
  conflicts: (claim, _, { loaders }) => loaders.conflictsByClaimId.load(claim.id),
};
