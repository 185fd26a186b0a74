import { type LikeClaims, readClaimTally } from '../../corpus/tallies.ts';
import { type Kind, kinds } from '../../relations.ts';
import { kindEnum } from '../arguments.ts';
import type { GraphSummaryResolvers } from '../types.ts';

export const GraphSummary: GraphSummaryResolvers = {
  corpus: ({ id }) => id,
  byKind: async (_, __, { read }) => {
    const [counts] = await read<Record<Kind, number>>('entityCountsByKind');
    return kinds.map((kind) => ({ kind: kindEnum(kind), count: counts?.[kind] ?? 0 }));
  },
  byRelation: ({ claimTally }) =>
    sums(claimTally, ({ relation }) => relation).map(([relation, count]) => ({ relation, count })),
  byStanding: ({ claimTally }) =>
    sums(claimTally, ({ standing }) => standing).map(([standing, count]) => ({ standing, count })),
  from: ({ from }) => ({ edtf: yearOf(from) }),
  to: ({ to }) => ({ edtf: yearOf(to) }),
};

/** How many claims there are of each word, by the word. */
function sums<Word extends string>(tally: readonly string[], wordOf: (like: LikeClaims) => Word): [Word, number][] {
  const counts = new Map<Word, number>();
  for (const like of readClaimTally(tally)) counts.set(wordOf(like), (counts.get(wordOf(like)) ?? 0) + like.count);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The corpus' first and last days are bounds of dates that may be coarse; the year is what can be told of each of them. */
function yearOf(day: number | null | undefined): string | undefined {
  return day == null ? undefined : String(Math.floor(day / 10_000)).padStart(4, '0');
}
