/** What expanding an entity would bring, told before it is done: how many claims of each relation are not in the picture yet. */

interface Further {
  readonly relation: string;
  /** "oversees" */
  readonly words: string;
  readonly claims: number;
}

interface FurtherAround {
  readonly relations: readonly Further[];
  readonly claims: number;
  /** False when there are too many to be looked at one by one: then those of other times are counted as well. */
  readonly exact: boolean;
}

interface Around {
  readonly claimCounts: readonly { readonly relation: string; readonly asserted: number }[];
  /** The first of those that would come. */
  readonly claims: {
    readonly nodes: readonly { readonly id: string; readonly relation: string; readonly verb: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean };
  };
}

interface There {
  readonly id: string;
  readonly relation: string;
  readonly asserted: boolean;
  readonly subject: { readonly id: string };
  readonly object: { readonly id: string };
}

/** @param dated whether only what may have held in a period is asked for */
export function furtherAround(
  id: string,
  { claimCounts, claims }: Around,
  there: readonly There[],
  dated: boolean,
): FurtherAround {
  const counted = claims.pageInfo.hasNextPage
    ? new Map(claimCounts.map(({ relation, asserted }) => [relation, asserted - countOf(relation)]))
    : countNew();
  const relations = [...counted]
    .filter(([, count]) => count > 0)
    .map(([relation, count]): Further => ({ relation, words: verbOf(relation), claims: count }))
    .sort((a, b) => b.claims - a.claims || a.words.localeCompare(b.words, 'en'));
  return {
    relations,
    claims: relations.reduce((sum, { claims: count }) => sum + count, 0),
    exact: !claims.pageInfo.hasNextPage || !dated,
  };

  function countOf(relation: string): number {
    return there.filter(
      (claim) => claim.asserted && claim.relation === relation && (claim.subject.id === id || claim.object.id === id),
    ).length;
  }
  function countNew(): Map<string, number> {
    const known = new Set(there.map((claim) => claim.id));
    const counts = new Map<string, number>();
    for (const claim of claims.nodes)
      if (!known.has(claim.id)) counts.set(claim.relation, (counts.get(claim.relation) ?? 0) + 1);
    return counts;
  }
  function verbOf(relation: string): string {
    const same = claims.nodes.find((claim) => claim.relation === relation);
    return same?.verb ?? relation.toLowerCase().replaceAll('_', ' ');
  }
}
