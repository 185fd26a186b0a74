import { found } from '../found.ts';
import type { ChainGapResolvers } from '../types.ts';

export const ChainGap: ChainGapResolvers = {
  nearest: async ({ nearest }, _, { loaders }) =>
    nearest === undefined ? null : found(await loaders.claimById.load(nearest), nearest),
};
