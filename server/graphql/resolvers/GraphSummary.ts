import type { Standing } from '../../corpus/types.ts';
import { type Kind, kinds, type Relation } from '../../relations.ts';
import { kindEnum } from '../arguments.ts';
import type { GraphSummaryResolvers } from '../types.ts';

export const GraphSummary: GraphSummaryResolvers = {
  corpus: ({ id }) => id,
  byKind: async (_, __, { read }) => {
    const [counts] = await read<Record<Kind, number>>('entityCountsByKind');
    return kinds.map((kind) => ({ kind: kindEnum(kind), count: counts?.[kind] ?? 0 }));
  },
  byRelation: (_, __, { read }) => read<{ relation: Relation; count: number }>('claimCountsByRelation'),
  byStanding: (_, __, { read }) => read<{ standing: Standing; count: number }>('claimCountsByStanding'),
  from: ({ from }) => ({ edtf: yearOf(from) }),
  to: ({ to }) => ({ edtf: yearOf(to) }),
};

/** The corpus' first and last days are bounds of dates that may be coarse; the year is what can be told of each of them. */
function yearOf(day: number | null | undefined): string | undefined {
  return day == null ? undefined : String(Math.floor(day / 10_000)).padStart(4, '0');
}
