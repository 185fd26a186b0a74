/** Parallel links of a pair → one line with n claims. */
import type { Certainty, GraphEdge, GraphLink } from './model.ts';

const rank: Readonly<Record<Certainty, number>> = { SURE: 0, NO_END: 1, MAYBE: 2 };

/**
 * Links of different strength stay apart, because their lines are drawn differently: a standing duty must not lend its line to a single letter.
 * Within a line the most certain comes first; it decides how the line is drawn.
 */
export function mergeLinks(links: readonly GraphLink[]): GraphEdge[] {
  const edges = new Map<string, [GraphLink, ...GraphLink[]]>();
  for (const link of links) {
    const key = `${link.strength}:${link.upper}>${link.lower}`;
    const known = edges.get(key);
    if (known) known.push(link);
    else edges.set(key, [link]);
  }
  return [...edges].map(([id, merged]) => {
    merged.sort((a, b) => rank[a.certainty] - rank[b.certainty]);
    return { id, upper: merged[0].upper, lower: merged[0].lower, links: merged };
  });
}

/** Every claim that a line rests on, once, the deciding one first. */
export function claimsOf(edge: GraphEdge): string[] {
  return [...new Set(edge.links.flatMap((link) => link.claims))];
}
