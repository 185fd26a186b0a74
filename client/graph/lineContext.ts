/** What the picture adds to a claim: how surely it held in the period asked about, how it came to its line, what else that line rests on. */
import type { ChainQuery, ClaimLineFragment, LinkFragment, LinkOrigin } from '../api/operations.ts';
import { fromResponse } from './fromResponse.ts';
import { claimsOf } from './merge.ts';

type Chain = ChainQuery['accountability'];

export interface LineContext {
  readonly answer: 'YES' | 'MAYBE';
  readonly explanation: string | null;
  /** How the claim came to stand on this line, where the claim itself does not show it. */
  readonly origin?: string;
  /** The other claims of the line. */
  readonly others: readonly ClaimLineFragment[];
}

const originWords: Readonly<Partial<Record<LinkOrigin, string>>> = {
  HOLDER: 'The words name a person; the line is drawn to the post in which that person acted.',
  HEAD: 'The words name the post that heads the body; the line is drawn to the body.',
};

/** Undefined when no line of the chain rests on the claim. */
export function lineContext(chain: Chain, claim: string): LineContext | undefined {
  const rests = (link: LinkFragment) => link.claim.id === claim || link.via.some((other) => other.id === claim);
  const link = chain.links.find(({ claim: own }) => own.id === claim) ?? chain.links.find(rests);
  if (!link) return undefined;
  const lines: ClaimLineFragment[] = chain.links.flatMap(({ claim: own, via }) => [own, ...via]);
  const known = new Map(lines.map((line) => [line.id, line]));
  const edge = fromResponse(chain).edges.find((candidate) => candidate.links.some(({ id }) => id === link.id));
  const others = edge ? claimsOf(edge).filter((id) => id !== claim) : [];
  const origin = originWords[link.origin];
  return {
    answer: link.holds === 'YES' ? 'YES' : 'MAYBE',
    explanation: link.explanation,
    ...(origin !== undefined && { origin }),
    others: others.map((id) => known.get(id)).filter((line) => line !== undefined),
  };
}
