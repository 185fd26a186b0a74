/** Graph → picture with a place for everything. The picture before stays until the next one is ready, so nothing blinks. */
import { useEffect, useRef, useState } from 'react';
import { cardOf } from '../graph/card.ts';
import { type Measured, toElk } from '../graph/elkGraph.ts';
import { labelOf, notesOf } from '../graph/label.ts';
import { ladder } from '../graph/ladder.ts';
import type { Graph } from '../graph/model.ts';
import { fromElk, type Placed } from '../graph/placed.ts';
import { stopOf } from '../graph/stop.ts';
import { LayoutLate, layOut } from './layouter.ts';
import { measures } from './measures.ts';

export interface Picture extends Measured {
  /** True where the page is narrow: then the picture is as tall as it must be, and the page scrolls down it. */
  readonly isLadder: boolean;
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

/** @param narrow the frame's width in pixels where the picture is to be a ladder; nothing is laid out while it is unknown. */
export function useLayout(
  graph: Graph,
  numberOf: ReadonlyMap<string, number>,
  narrow: number | undefined | 'unknown',
): Layout {
  const [picture, setPicture] = useState<Picture>();
  const [fault, setFault] = useState<'late' | 'failed'>();
  const [attempt, setAttempt] = useState(0);
  const before = useRef<Picture>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is there to try again with the same graph
  useEffect(() => {
    if (narrow === 'unknown') return;
    let wanted = true;
    setFault(undefined);
    lay(graph, numberOf, before.current, narrow)
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
  }, [graph, numberOf, narrow, attempt]);

  return {
    ...(picture && { picture }),
    ...(fault && { fault }),
    retry: () => setAttempt((count) => count + 1),
  };
}

async function lay(
  graph: Graph,
  numberOf: ReadonlyMap<string, number>,
  before: Picture | undefined,
  narrow: number | undefined,
): Promise<Picture> {
  const measure = await measures();
  const limits = narrow === undefined ? pictureLimits : ladderLimits(narrow);
  const stops = new Map(graph.gaps.map((gap) => [gap.id, stopOf(gap, measure, limits.stop)]));
  const roofs = new Map(graph.gaps.map((gap) => [gap.entity, stops.get(gap.id)?.width ?? 0]));
  const measured: Measured = {
    cards: new Map(graph.nodes.map((node) => [node.id, cardOf(node, measure, limits.card, roofs.get(node.id))])),
    labels: new Map(
      graph.edges.map((edge) => [edge.id, labelOf(edge, notesOf(edge, numberOf), measure, limits.label)]),
    ),
    stops,
  };
  if (narrow !== undefined) return { ...measured, graph, isLadder: true, placed: ladder(graph, measured) };
  const result = await layOut(toElk(graph, measured, before?.placed.boxes));
  return { ...measured, graph, isLadder: false, placed: fromElk(result, graph, measured) };
}

/** How wide text may run, in pixels. */
const pictureLimits = { card: 138, label: 124, stop: 136 } as const;

/** In a ladder the lanes take about a quarter of the width, and the words have the rest. */
function ladderLimits(width: number): { card: number; label: number; stop: number } {
  return { card: width - 136, label: width - 140, stop: width - 100 };
}
