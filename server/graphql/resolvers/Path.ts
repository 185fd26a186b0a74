import { allFound } from '../found.ts';
import type { PathResolvers } from '../types.ts';

export const Path: PathResolvers = {
  entities: ({ entities }, _, { loaders }) => allFound(loaders.entityById, entities),
  claims: ({ claims }, _, { loaders }) => allFound(loaders.claimById, claims),
  length: ({ claims }) => claims.length,
};
