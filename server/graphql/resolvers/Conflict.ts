import { allFound } from '../found.ts';
import type { ConflictResolvers } from '../types.ts';

export const Conflict: ConflictResolvers = {
  claims: ({ claims }, _, { loaders }) => allFound(loaders.claimById, claims),
};
