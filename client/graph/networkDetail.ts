/** How much of a network is drawn: all of a small one; of a large one the most connected first, and more the closer one looks. */
import type { Network, NetworkEdge, NetworkNode } from './network.ts';

/** More marks than this on the screen at once are a cloud, not a picture. */
export const mostMarks = 3_000;
/** Of lines over the whole of a large network: beyond them it is a hairball. */
export const mostLines = 4_000;
/** Of lines besides those, between marks in sight. */
export const mostMore = 1_500;

export interface Detail {
  /** The question's entity, then the most connected first. */
  readonly nodes: readonly NetworkNode[];
  /** Place of each in that order. */
  readonly rankOf: ReadonlyMap<string, number>;
  /** Drawn from any distance. */
  readonly lines: readonly NetworkEdge[];
  /** Drawn from near by, those between the most connected first. */
  readonly more: readonly NetworkEdge[];
}

export function detailOf({ nodes, edges }: Network): Detail {
  const ordered = nodes.toSorted((a, b) => Number(b.focus) - Number(a.focus) || b.claims - a.claims);
  const rankOf = new Map(ordered.map(({ id }, rank) => [id, rank]));
  if (nodes.length <= mostMarks && edges.length <= mostLines) return { nodes: ordered, rankOf, lines: edges, more: [] };
  // A line is as important as the lesser of its ends: where that one is drawn, both are.
  const lesser = ({ from, to }: NetworkEdge) =>
    Math.max(rankOf.get(from) ?? nodes.length, rankOf.get(to) ?? nodes.length);
  const ranked = edges.map((edge) => ({ edge, rank: lesser(edge) })).sort((a, b) => a.rank - b.rank);
  const far = ranked.slice(0, mostLines).filter(({ rank }) => rank < mostMarks).length;
  const all = ranked.map(({ edge }) => edge);
  return { nodes: ordered, rankOf, lines: all.slice(0, far), more: all.slice(far) };
}

/**
 * How many of the most connected are drawn, so that about `mostMarks` are in sight.
 * @param ratio of the width in sight to that of the whole; above 1 when looked at from further off
 */
export function marksDrawn(all: number, ratio: number): number {
  return Math.min(all, Math.round(mostMarks / Math.min(1, ratio) ** 2));
}
