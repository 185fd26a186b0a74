import { found } from '../found.ts';
import type { EvidenceResolvers } from '../types.ts';

export const Evidence: EvidenceResolvers = {
  claim: async ({ claim }, _, { loaders }) => found(await loaders.claimById.load(claim), claim),
  said: ({ said }) => ({ edtf: said }),
  attested: ({ attested }) => (attested == null ? null : { edtf: attested }),
  withdrawn: ({ withdrawnOn, withdrawnReason }) =>
    withdrawnOn == null ? null : { on: { edtf: withdrawnOn }, reason: withdrawnReason ?? '' },
};
