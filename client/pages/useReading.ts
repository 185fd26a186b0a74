/** The API's answer read once for every view: the graph as it is narrowed, what is told of it, and the number of each claim. */
import { useMemo } from 'react';
import type { View } from '../address.ts';
import type { Asked } from '../api/asked.ts';
import { askWeighed } from '../api/askWeighed.ts';
import type { ChainQuery, ShownFragment } from '../api/operations.ts';
import { mostAtOnce } from '../api/slices.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { useClaims } from '../api/useClaims.ts';
import { claimsThrough } from '../graph/chainClaims.ts';
import { chainShown } from '../graph/chainShown.ts';
import { fromResponse } from '../graph/fromResponse.ts';
import type { Graph } from '../graph/model.ts';
import { narrate, type Passage } from '../graph/narrate.ts';
import { type NotedAnswer, noteAnswer } from '../graph/notes.ts';
import { numberAll } from '../graph/numbers.ts';
import { addWeighed } from '../graph/weighed.ts';

export interface Reading {
  /** False while what the filters need is on its way. */
  readonly ready: boolean;
  readonly graph: Graph;
  readonly noted: NotedAnswer;
  readonly passages: readonly Passage[];
  /** The answer's notes by claim. */
  readonly notes: ReadonlyMap<string, number>;
  /** The notes' numbers, and those of every other claim on screen. */
  readonly numberOf: ReadonlyMap<string, number>;
  /** What was only expected, considered or denied; empty unless it is shown. */
  readonly weighed: {
    readonly claims: readonly ShownFragment[];
    /** How many there are, read or not; undefined until that is known. */
    readonly total?: number;
    readonly asked: readonly Asked[];
    /** They could not be had. */
    readonly failed: boolean;
  };
  /** Every entity and claim of the answer, whatever is hidden: what there is to choose among. */
  readonly whole: Graph;
}

const none: readonly string[] = [];
const nothing: readonly ShownFragment[] = [];

export function useReading(chain: ChainQuery['accountability'], view: View): Reading {
  const { period, filters, considered, hidden, collapsed } = view;
  const base = useMemo(() => fromResponse(chain), [chain]);
  const noted = useMemo(() => noteAnswer(chain.answer), [chain]);

  const of = useMemo(() => base.nodes.slice(0, mostAtOnce).map(({ id }) => id), [base]);
  const around = considered ? of : none;
  const { got, error } = useAnswer(around, askWeighed);
  const found = considered && got?.wanted === around ? got.value : undefined;
  const weighed = found?.claims ?? nothing;
  const { claims } = useClaims(useMemo(() => (filters ? claimsThrough(chain) : none), [filters, chain]));

  const whole = useMemo(() => addWeighed(base, weighed), [base, weighed]);
  const graph = useMemo(() => {
    const known = new Map([...(claims ?? []), ...weighed.map((claim) => [claim.id, claim] as const)]);
    return chainShown(whole, { filters, hidden, collapsed }, known);
  }, [whole, weighed, claims, filters, hidden, collapsed]);

  return useMemo(() => {
    const notes = new Map(noted.notes.map(({ claim, number }) => [claim, number]));
    const passages = narrate(graph, period, notes);
    const told = passages.flatMap((passage) => passage.told.map(({ claim }) => claim));
    const failed = error !== undefined;
    const ready = (!filters || claims !== undefined) && (!considered || found !== undefined || failed);
    return {
      ready,
      graph,
      noted,
      passages,
      notes,
      numberOf: numberAll(notes, told),
      weighed: { claims: weighed, asked: found?.asked ?? [], failed, ...(found && { total: found.total }) },
      whole,
    };
  }, [graph, noted, period, filters, claims, considered, found, error, weighed, whole]);
}
