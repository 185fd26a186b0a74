/** ELK's answer → where everything stands, in pixels from the picture's top left corner. */
import type { ElkNode, ElkPoint } from 'elkjs/lib/elk-api.js';
import { isLoop, type Measured, standsApart } from './elkGraph.ts';
import type { Graph } from './model.ts';
import { stopTail } from './stop.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Placed {
  readonly width: number;
  readonly height: number;
  /** Entities and full stops, by id. */
  readonly boxes: ReadonlyMap<string, Box>;
  /** Every line's corners from its upper end to its lower end, by id. */
  readonly routes: ReadonlyMap<string, readonly ElkPoint[]>;
  readonly labels: ReadonlyMap<string, Box>;
}

export function fromElk(result: ElkNode, graph: Graph, { cards, stops }: Measured): Placed {
  const boxes = new Map((result.children ?? []).map((child) => [child.id, boxOf(child)]));
  const routes = new Map<string, readonly ElkPoint[]>();
  const labels = new Map<string, Box>();
  const loops = new Set(graph.edges.filter(isLoop).map(({ id }) => id));
  for (const { id, sections, labels: [label] = [] } of result.edges ?? []) {
    const points = (sections ?? []).flatMap(({ startPoint, bendPoints, endPoint }) => [
      startPoint,
      ...(bendPoints ?? []),
      endPoint,
    ]);
    routes.set(id, loops.has(id) ? points.reverse() : points);
    if (label) labels.set(id, boxOf(label));
  }

  for (const gap of graph.gaps) {
    const [whole, card, stop] = [boxes.get(gap.entity), cards.get(gap.entity), stops.get(gap.id)];
    if (!whole || !card || !stop || standsApart(graph, gap)) continue;
    const middle = whole.x + whole.width / 2;
    const cardTop = whole.y + whole.height - card.height;
    const dot = cardTop - stopTail;
    boxes.set(gap.entity, { x: whole.x, y: cardTop, width: card.width, height: card.height });
    boxes.set(gap.id, { x: middle - stop.width / 2, y: whole.y, width: stop.width, height: stop.height - stopTail });
    routes.set(gap.id, [
      { x: middle, y: dot },
      { x: middle, y: cardTop },
    ]);
  }
  return { width: result.width ?? 0, height: result.height ?? 0, boxes, routes, labels };
}

function boxOf({ x = 0, y = 0, width = 0, height = 0 }: Partial<Box>): Box {
  return { x, y, width, height };
}
