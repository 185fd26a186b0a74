/** The API's answer read once for every view: the graph as it is narrowed, what is told of it, and the number of each claim. */
import { useMemo } from 'react';
import { useQuery } from 'urql';
import type { View } from '../address.ts';
import { type ChainQuery, type ShownFragment, WeighedDocument } from '../api/operations.ts';
import { mostAtOnce } from '../api/slices.ts';
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
  readonly weighed: readonly ShownFragment[];
  /** Ids of the entities around which that was asked for. */
  readonly around: readonly string[];
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
  const [{ data, fetching }] = useQuery({ query: WeighedDocument, variables: { of }, pause: !considered });
  const weighed = (considered && data?.claims.nodes) || nothing;
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
    const ready = (!filters || claims !== undefined) && !(considered && fetching);
    return { ready, graph, noted, passages, notes, numberOf: numberAll(notes, told), weighed, around: of, whole };
  }, [graph, noted, period, filters, claims, considered, fetching, weighed, of, whole]);
}
