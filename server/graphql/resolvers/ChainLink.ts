import { whyText } from '../../time/holds.ts';
import { allFound, claimOf } from '../found.ts';
import type { ChainLinkResolvers } from '../types.ts';

export const ChainLink: ChainLinkResolvers = {
  claim: ({ claim }, _, { loaders }) => claimOf(loaders, claim),
  via: ({ via }, _, { loaders }) => allFound(loaders.claimById, via),
  explanation: ({ why }) => (why.length > 0 ? whyText(why) : null),
  from: ({ from }) => ({ edtf: from }),
  to: ({ to }) => ({ edtf: to }),
};
