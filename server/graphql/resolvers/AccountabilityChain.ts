import type { AccountabilityChainResolvers } from '../types.ts';

export const AccountabilityChain: AccountabilityChainResolvers = {
  asOf: ({ asOf }) => (asOf ? { edtf: asOf.edtf } : null),
};
