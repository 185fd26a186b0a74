import { whyText } from '../../time/holds.ts';
import { lastAttested } from '../dates.ts';
import { claimOf } from '../found.ts';
import type { HoldingResolvers } from '../types.ts';

export const Holding: HoldingResolvers = {
  explanation: ({ why }) => (why.length > 0 ? whyText(why) : null),
  lastAttested: async ({ claim }, _, { loaders }) => lastAttested(await claimOf(loaders, claim)),
};
