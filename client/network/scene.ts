/** One network as it is drawn: how large its marks are in that frame, how pale its lines, and what of it the graphics card draws. */
import { MultiDirectedGraph } from 'graphology';
import type { EntityKind } from '../api/operations.ts';
import type { Network } from '../graph/network.ts';
import { type Detail, detailOf, mostMore } from '../graph/networkDetail.ts';
import { isPlain, type Pen } from '../graph/networkLine.ts';
import type { Point } from '../graph/route.ts';
import { covering, crowding, thinning } from './crowd.ts';
import type { Places } from './layout.worker.ts';
import { type Sights, sightsOf } from './sight.ts';
import { inksOn, type Theme } from './theme.ts';

/** What a picture is drawn in. */
export interface Room {
  readonly holder: HTMLElement;
  /** How much it is stretched across. */
  readonly wide: number;
  /** A phone has little room for marks, and less for the arrowheads that meet at one. */
  readonly narrow: boolean;
}

export interface Scene {
  readonly network: Network;
  readonly detail: Detail;
  /** What the graphics card draws: all marks, and the straight unbroken lines. */
  readonly graph: MultiDirectedGraph;
  readonly onCanvas: Network['edges'];
  readonly sights: Sights;
  /** Of every entity: half its mark's width. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly thin: number;
  readonly inks: Readonly<Record<Pen['ink'], string>>;
  /** Too much to draw lines and names anew in each frame of a movement. */
  readonly many: boolean;
}

/** @param places where things stand already */
export function sceneOf(network: Network, places: Places, { holder, wide, narrow }: Room, theme: Theme): Scene {
  const graph = new MultiDirectedGraph();
  const detail = detailOf(network);
  const sights = sightsOf(detail);
  const scale = (narrow ? 0.8 : 1) * Math.min(crowding(network.nodes.length), covering(detail.nodes, holder));
  const lines = detail.lines.length + Math.min(detail.more.length, mostMore);
  const thin = thinning(lines);
  // Of many lines none is followed with the eye: they are the ground on which marks and names stand.
  const inks = inksOn(theme, Math.max(palest, narrow ? thinning(lines * onPhone) : thin));
  const hues = new Map<string, string>();
  const hueOf = (kind: EntityKind) => {
    const hue = hues.get(kind) ?? theme.hueOf(kind);
    hues.set(kind, hue);
    return hue;
  };
  // The most connected are drawn last, above the others.
  for (const [from, { id, name, kind, size, x, y }] of detail.nodes.toReversed().entries()) {
    const at = spread(places[id] ?? { x, y }, wide);
    sights.set(id, at);
    graph.addNode(id, {
      label: name,
      kind,
      size: size * scale,
      rank: network.nodes.length - 1 - from,
      ...at,
      color: hueOf(kind),
    });
  }
  const [straight, onCanvas] = [detail.lines.filter(isStraight), detail.lines.filter((edge) => !isStraight(edge))];
  for (const { id, from, to } of straight)
    graph.addDirectedEdgeWithKey(id, from, to, { size: (narrow ? 1.3 : 2) * thin, color: inks.soft });
  return {
    ...{ network, detail, graph, onCanvas, sights, thin, inks },
    sizes: new Map(network.nodes.map(({ id, size }) => [id, size * scale])),
    many: network.edges.length > mostAtOnce || detail.more.length > 0,
  };
}

export const spread = ({ x, y }: Point, wide: number): Point => ({ x: x * wide, y });

/** How much of its own colour a line keeps however many there are. */
const palest = 0.4;
/** How many times as close to each other the same lines run where the frame is narrow. */
const onPhone = 4;

/** Of lines: more of them, and their names, are not drawn anew in each frame of a movement. */
const mostAtOnce = 500;

/** Whether it is one unbroken line that does not bend: the graphics card draws those. */
const isStraight = (edge: Network['edges'][number]) => isPlain(edge) && edge.curvature === 0;
