/** Graph with measured cards and labels → what ELK lays out, and ELK's answer → where everything stands. */
import type { ElkExtendedEdge, ElkNode, LayoutOptions } from 'elkjs/lib/elk-api.js';
import type { Card } from './card.ts';
import type { Label } from './label.ts';
import type { Graph, GraphEdge, GraphGap } from './model.ts';
import type { Stop } from './stop.ts';

export interface Measured {
  readonly cards: ReadonlyMap<string, Card>;
  readonly labels: ReadonlyMap<string, Label>;
  readonly stops: ReadonlyMap<string, Stop>;
}

/** Where things stood before, so that what was placed keeps its order from left to right. */
export type Before = ReadonlyMap<string, { readonly x: number }>;

const options: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.spacing.nodeNode': '22',
  'elk.spacing.edgeNode': '16',
  'elk.spacing.edgeEdge': '14',
  'elk.spacing.edgeLabel': '4',
  'elk.spacing.labelNode': '4',
  'elk.layered.spacing.nodeNodeBetweenLayers': '18',
  'elk.layered.spacing.edgeNodeBetweenLayers': '14',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
  // The order of the answer (and, after a change, of the picture before it) decides between layouts that are equally good.
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.thoroughness': '20',
  'elk.randomSeed': '1',
  'elk.padding': '[top=8,left=8,bottom=8,right=8]',
};

export function toElk(graph: Graph, { cards, labels, stops }: Measured, before: Before = new Map()): ElkNode {
  const place = ({ id }: { id: string }) => before.get(id)?.x ?? Number.POSITIVE_INFINITY;
  const nodes = [...graph.nodes].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
  const apart = graph.gaps.filter((gap) => standsApart(graph, gap));
  const roofs = new Map(graph.gaps.filter((gap) => !apart.includes(gap)).map((gap) => [gap.entity, stops.get(gap.id)]));

  const children: ElkNode[] = nodes.map(({ id }) => {
    const { width, height } = sizeOf(cards.get(id));
    return { id, width, height: height + (roofs.get(id)?.height ?? 0), layoutOptions: { 'elk.alignment': 'BOTTOM' } };
  });
  for (const { id } of apart) children.push({ id, ...sizeOf(stops.get(id)) });

  const edges: ElkExtendedEdge[] = graph.edges.map((edge) => ({
    id: edge.id,
    sources: [higher(edge)],
    targets: [lowerOf(edge)],
    // ELK leaves labels without text out of its layout, whatever their size.
    labels: [{ id: edge.id, text: edge.links[0].verb, ...sizeOf(labels.get(edge.id)) }],
  }));
  for (const { id, entity } of apart) edges.push({ id, sources: [id], targets: [entity] });
  return { id: 'picture', layoutOptions: options, children, edges };
}

/** A link that closes a loop is laid out the other way round: otherwise the layout, not the answer, would choose which line runs upward. */
export const isLoop = (edge: GraphEdge): boolean => edge.links.some((link) => link.loop);
const higher = (edge: GraphEdge) => (isLoop(edge) ? edge.lower : edge.upper);
const lowerOf = (edge: GraphEdge) => (isLoop(edge) ? edge.upper : edge.lower);

/**
 * A full stop is laid out as one box with its card, which keeps the picture low and narrow; only where lines also arrive at the card from
 * above must it stand apart, so that they do not run through its words.
 */
export function standsApart(graph: Graph, gap: GraphGap): boolean {
  return graph.edges.some((edge) => lowerOf(edge) === gap.entity);
}

function sizeOf(size: { width: number; height: number } | undefined): { width: number; height: number } {
  if (!size) throw new Error('laid out before it was measured');
  return { width: size.width, height: size.height };
}
