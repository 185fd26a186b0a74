/** Every claim that answers have in them, each once: lines, what they need besides, holders, inspections. */
import type { ChainQuery } from '../api/operations.ts';

type Chain = ChainQuery['accountability'];

export function claimsThrough(...chains: readonly Chain[]): string[] {
  return [...new Set(chains.flatMap(claimsIn))];
}

function claimsIn({ links, inspectedBy, holders }: Chain): string[] {
  const lines = [...links, ...inspectedBy].flatMap(({ claim, via, overseerHolders, overseenHolders }) => [
    claim.id,
    ...via.map(({ id }) => id),
    ...[...overseerHolders, ...overseenHolders].map((held) => held.claim.id),
  ]);
  return [...lines, ...holders.map((held) => held.claim.id)];
}
