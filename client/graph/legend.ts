/** Exactly what is on screen needs explaining, and nothing else. */
import type { EntityKind } from '../api/operations.ts';
import { type Appearance, appearanceOf, type Stroke } from './appearance.ts';
import type { Graph, GraphNode } from './model.ts';

export interface Legend {
  readonly kinds: readonly EntityKind[];
  readonly strokes: readonly Stroke[];
  readonly contested: boolean;
  readonly stop: boolean;
  /** True when a line runs upward because it leads back to an entity already on the way. */
  readonly loop: boolean;
}

export const kindOrder: readonly EntityKind[] = [
  'PERSON',
  'GROUP',
  'POST',
  'ORGANISATION',
  'SERVICE',
  'PROGRAMME',
  'INSTRUMENT',
  'DOCUMENT',
  'INSPECTION',
  'REVIEW',
  'CASE',
  'PLACE',
];
const strokeOrder: readonly Stroke[] = ['solid', 'fading', 'dotted', 'outside', 'account', 'holding', 'weighed'];

export function legendOf(graph: Graph): Legend {
  return {
    ...legendOfLooks(graph.nodes, graph.edges.map(appearanceOf)),
    stop: graph.gaps.length > 0,
    loop: graph.edges.some((edge) => edge.links.some((link) => link.loop)),
  };
}

/** Of a picture that has neither full stops nor loops. */
export function legendOfLooks(nodes: readonly Pick<GraphNode, 'kind'>[], looks: readonly Appearance[]): Legend {
  const kinds = new Set(nodes.map((node) => node.kind));
  const strokes = new Set(looks.map((look) => look.stroke));
  return {
    kinds: kindOrder.filter((kind) => kinds.has(kind)),
    strokes: strokeOrder.filter((stroke) => strokes.has(stroke)),
    contested: looks.some((look) => look.contested),
    stop: false,
    loop: false,
  };
}
