import { argumentPeriod } from '../arguments.ts';
import { found } from '../found.ts';
import { holdersIn } from '../holders.ts';
import type { PostResolvers } from '../types.ts';

export const Post: PostResolvers = {
  holders: async ({ id }, { asOf }, { loaders }) => {
    const period = argumentPeriod('asOf', asOf);
    return holdersIn(await loaders.holdersByPostId.load(id), period);
  },
  seats: async ({ id, seats }, _, { loaders }) =>
    seats === undefined ? found(await loaders.entityById.load(id), id).seats : seats,
};
