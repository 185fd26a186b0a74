/** Graph → picture with a place for everything. The picture before stays until the next one is ready, so nothing blinks. */
import { useEffect, useRef, useState } from 'react';
import { cardOf } from '../graph/card.ts';
import { type Measured, toElk } from '../graph/elkGraph.ts';
import { labelOf, notesOf } from '../graph/label.ts';
import type { Graph } from '../graph/model.ts';
import { fromElk, type Placed } from '../graph/placed.ts';
import { stopOf } from '../graph/stop.ts';
import { LayoutLate, layOut } from './layouter.ts';
import { measures } from './measures.ts';

export interface Picture extends Measured {
  readonly graph: Graph;
  readonly placed: Placed;
}

export interface Layout {
  /** The newest picture that is ready. */
  readonly picture?: Picture;
  /** Why there is none for this graph. */
  readonly fault?: 'late' | 'failed';
  readonly retry: () => void;
}

export function useLayout(graph: Graph, numberOf: ReadonlyMap<string, number>): Layout {
  const [picture, setPicture] = useState<Picture>();
  const [fault, setFault] = useState<'late' | 'failed'>();
  const [attempt, setAttempt] = useState(0);
  const before = useRef<Picture>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is there to try again with the same graph
  useEffect(() => {
    let wanted = true;
    setFault(undefined);
    lay(graph, numberOf, before.current)
      .then((ready) => {
        if (!wanted) return;
        before.current = ready;
        setPicture(ready);
      })
      .catch((error: unknown) => {
        if (!wanted) return;
        console.error(error);
        setFault(error instanceof LayoutLate ? 'late' : 'failed');
      });
    return () => {
      wanted = false;
    };
  }, [graph, numberOf, attempt]);

  return {
    ...(picture && { picture }),
    ...(fault && { fault }),
    retry: () => setAttempt((count) => count + 1),
  };
}

async function lay(graph: Graph, numberOf: ReadonlyMap<string, number>, before: Picture | undefined): Promise<Picture> {
  const measure = await measures();
  const stops = new Map(graph.gaps.map((gap) => [gap.id, stopOf(gap, measure)]));
  const roofs = new Map(graph.gaps.map((gap) => [gap.entity, stops.get(gap.id)?.width ?? 0]));
  const measured: Measured = {
    cards: new Map(graph.nodes.map((node) => [node.id, cardOf(node, measure, roofs.get(node.id))])),
    stops,
    labels: new Map(graph.edges.map((edge) => [edge.id, labelOf(edge, notesOf(edge, numberOf), measure)])),
  };
  const result = await layOut(toElk(graph, measured, before?.placed.boxes));
  return { ...measured, graph, placed: fromElk(result, graph, measured) };
}
