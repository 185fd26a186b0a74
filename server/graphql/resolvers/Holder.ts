import { claimOf } from '../found.ts';
import type { HolderResolvers } from '../types.ts';

export const Holder: HolderResolvers = {
  claim: ({ claim }, _, { loaders }) => claimOf(loaders, claim),
  holds: ({ claim, holds }) => (holds ? { ...holds, claim } : null),
};
