import { type LikeClaims, readClaimTally } from '../../corpus/tallies.ts';
import { type Kind, kinds, relations } from '../../relations.ts';
import { kindEnum } from '../arguments.ts';
import type { EndsCount, GraphSummaryResolvers } from '../types.ts';

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
  byEnds: ({ claimTally }) => endsCounts(readClaimTally(claimTally)),
  from: ({ from }) => ({ edtf: yearOf(from) }),
  to: ({ to }) => ({ edtf: yearOf(to) }),
};

/** How many claims there are of each word, by the word. */
function sums<Word extends string>(tally: readonly string[], wordOf: (like: LikeClaims) => Word): [Word, number][] {
  const counts = new Map<Word, number>();
  for (const like of readClaimTally(tally)) counts.set(wordOf(like), (counts.get(wordOf(like)) ?? 0) + like.count);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Whatever their standing: one for each relation and pair of kinds, by relation, then subject, then object. */
function endsCounts(tally: readonly LikeClaims[]): EndsCount[] {
  const counts = new Map<string, EndsCount>();
  for (const { relation, subject, object, asserted, count } of tally) {
    const key = `${relation} ${subject} ${object}`;
    const known = counts.get(key);
    counts.set(key, {
      subject: kindEnum(subject),
      relation,
      verb: relations[relation].verb,
      object: kindEnum(object),
      count: (known?.count ?? 0) + count,
      asserted: (known?.asserted ?? 0) + (asserted ? count : 0),
    });
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, ends]) => ends);
}

/** The corpus' first and last days are bounds of dates that may be coarse; the year is what can be told of each of them. */
function yearOf(day: number | null | undefined): string | undefined {
  return day == null ? undefined : String(Math.floor(day / 10_000)).padStart(4, '0');
}
