/** What a chain reads, over the request's own statements and loaders. */
import { chainReader } from '../chain/rows.ts';
import type { ClaimRow as ChainClaim, ChainReader } from '../chain/types.ts';
import type { Loaders } from './loaders/loaders.ts';
import type { ClaimRow } from './loaders/rows.ts';
import type { Read } from './read.ts';

/** The chain's claims come whole and stay in the loader: the fields that tell them, asked for next, then read nothing. */
export function chainReads({ read, loaders }: { readonly read: Read; readonly loaders: Loaders }): ChainReader {
  return {
    ...chainReader({ read }),
    claims: async (ids) => {
      const claims = await Promise.all(ids.map((id) => loaders.claimById.load(id)));
      return claims.flatMap((claim) => (claim ? [chainClaim(claim)] : []));
    },
  };
}

function chainClaim(claim: ClaimRow): ChainClaim {
  const { id, relation, nature, attested, standing } = claim;
  return {
    claim: {
      ...{ id, relation, nature, attested, standing },
      ...{ from: claim.from ?? null, to: claim.to ?? null, on: claim.on ?? null },
      ...{ fromEarliest: claim.fromEarliest ?? null, fromLatest: claim.fromLatest ?? null },
      ...{ toEarliest: claim.toEarliest ?? null, toLatest: claim.toLatest ?? null },
      ...{ sourcesEarliest: claim.sourcesEarliest ?? null, sourcesLatest: claim.sourcesLatest ?? null },
    },
    subject: claim.subject,
    object: claim.object,
    under: claim.under ?? null,
  };
}
