/** Graph → picture with a place for everything. The picture before stays until the next one is ready, so nothing blinks. */
import { useEffect, useRef, useState } from 'react';
import { cardOf, type Measures } from '../graph/card.ts';
import { type Measured, toElk } from '../graph/elkGraph.ts';
import { fits } from '../graph/home.ts';
import { labelOf, notesOf } from '../graph/label.ts';
import { ladder, ladderBelow, ladderLimits, ladderPreferredBelow } from '../graph/ladder.ts';
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

/** @param room the frame's width in pixels, 0 while it is unknown: then nothing is laid out. From a certain width on it makes no difference. */
export function useLayout(graph: Graph, numberOf: ReadonlyMap<string, number>, room: number): Layout {
  const [picture, setPicture] = useState<Picture>();
  const [fault, setFault] = useState<'late' | 'failed'>();
  const [attempt, setAttempt] = useState(0);
  const before = useRef<Picture>(undefined);
  const width = Math.min(room, ladderPreferredBelow);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is there to try again with the same graph
  useEffect(() => {
    if (width === 0) return;
    let wanted = true;
    setFault(undefined);
    lay(graph, numberOf, before.current, width)
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
  }, [graph, numberOf, width, attempt]);

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
  width: number,
): Promise<Picture> {
  const measure = await measures();
  if (width >= ladderBelow) {
    const measured = measureAll(graph, numberOf, measure, pictureLimits);
    const result = await layOut(toElk(graph, measured, before?.placed.boxes));
    const placed = fromElk(result, graph, measured);
    if (width >= ladderPreferredBelow || fits(placed, { width, height: Number.POSITIVE_INFINITY }))
      return { ...measured, graph, isLadder: false, placed };
  }
  const measured = measureAll(graph, numberOf, measure, ladderLimits(graph, Math.min(width, ladderBelow)));
  return { ...measured, graph, isLadder: true, placed: ladder(graph, measured) };
}

interface Limits {
  readonly card: number;
  readonly label: number;
  readonly stop: number;
}

function measureAll(graph: Graph, numberOf: ReadonlyMap<string, number>, measure: Measures, limits: Limits): Measured {
  const stops = new Map(graph.gaps.map((gap) => [gap.id, stopOf(gap, measure, limits.stop)]));
  const roofs = new Map(graph.gaps.map((gap) => [gap.entity, stops.get(gap.id)?.width ?? 0]));
  return {
    cards: new Map(graph.nodes.map((node) => [node.id, cardOf(node, measure, limits.card, roofs.get(node.id))])),
    labels: new Map(
      graph.edges.map((edge) => [edge.id, labelOf(edge, notesOf(edge, numberOf), measure, limits.label)]),
    ),
    stops,
  };
}

/** How wide text may run, in pixels. */
const pictureLimits: Limits = { card: 138, label: 124, stop: 136 };
