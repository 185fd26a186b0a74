/**
 * The picture in reading order: what stands in it as passages, one for each entity that a line leads on from, every visible claim exactly once.
 * A claim that several lines rest on is told where it is first met.
 */
import { claimsOf } from './merge.ts';
import type { Certainty, Graph, GraphEdge, GraphHolder, GraphNode } from './model.ts';
import type { Period } from './period.ts';
import { inPeriod } from './period.ts';
import { capital } from './whenWords.ts';

export interface Told {
  readonly claim: string;
  /** How surely it held in the period, where that needs saying; empty otherwise. */
  readonly remark: string;
}

export interface Passage {
  /** The entity that the passage leads on from. */
  readonly entity: string;
  readonly heading: string;
  readonly told: readonly Told[];
  /** Where the sources stop, as sentences. */
  readonly gaps: readonly string[];
}

const stopHeading = 'Where the sources stop';

const rank: Readonly<Record<Certainty, number>> = { SURE: 0, NO_END: 1, MAYBE: 2 };

/** @param notes the answer's notes by claim: what the answer says first is told first, so that its numbers come in their order */
export function narrate(
  graph: Graph,
  period: Period | undefined,
  notes: ReadonlyMap<string, number> = new Map(),
): Passage[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const up = graph.direction === 'UP';
  const before = (edge: GraphEdge) => (up ? edge.lower : edge.upper);
  const beyond = (edge: GraphEdge) => (up ? edge.upper : edge.lower);
  const seen = new Set<string>();
  const tell = (claim: string, remark: string): Told[] => {
    if (seen.has(claim)) return [];
    seen.add(claim);
    return [{ claim, remark }];
  };
  /** After all notes for a line that no note is about. */
  const noteOf = (edge: GraphEdge) =>
    Math.min(notes.size + 1, ...claimsOf(edge).map((claim) => notes.get(claim) ?? notes.size + 1));
  const holdersOf = (node: GraphNode | undefined) =>
    (node?.holders ?? []).flatMap((holder) => tell(holder.claim, remarkOf(holder, period)));
  const led = new Map<string, GraphEdge[]>();
  const weighed = graph.edges.map((edge) => ({ edge, note: noteOf(edge), weight: weightOf(edge) }));
  for (const { edge } of weighed.sort((a, b) => a.note - b.note || a.weight - b.weight)) {
    const there = led.get(before(edge));
    if (there) there.push(edge);
    else led.set(before(edge), [edge]);
  }
  const leading = (id: string): readonly GraphEdge[] => led.get(id) ?? [];

  const passages = inOrder(graph, leading, beyond).flatMap((id): Passage[] => {
    const node = nodes.get(id);
    if (!node) return [];
    // What a line led to has its holders told there already.
    const own = holdersOf(node);
    const told = leading(id).flatMap((edge) => [
      ...tellLine(edge, tell, period),
      ...holdersOf(nodes.get(beyond(edge))),
    ]);
    const gap = graph.gaps.find(({ entity }) => entity === id);
    if (own.length + told.length === 0 && !gap) return [];
    const heading = `${up ? 'Above' : 'Below'} ${node.name}`;
    return [{ entity: id, heading, told: [...own, ...told], gaps: gap ? [gap.sentence] : [] }];
  });
  // A heading over nothing but a gap would say the same thing twice.
  const stops = passages.filter(({ told }) => told.length === 0).flatMap(({ gaps }) => gaps);
  const leads = passages.filter(({ told }) => told.length > 0);
  return stops.length === 0 ? leads : [...leads, { entity: 'stops', heading: stopHeading, told: [], gaps: stops }];
}

/** Surest first; what was only weighed after everything else. */
const weightOf = ({ links: [first] }: GraphEdge) => (first.strength === 'WEIGHED' ? 3 : rank[first.certainty]);

/** Every entity once: nearest to the question first, what no line reaches last. */
function inOrder(
  graph: Graph,
  leading: (id: string) => readonly GraphEdge[],
  beyond: (edge: GraphEdge) => string,
): string[] {
  const order = new Set<string>();
  for (const start of [graph.focus, ...graph.nodes.map(({ id }) => id)]) {
    const fresh = new Set(order.has(start) ? [] : [start]);
    // A set gives what is added while it is walked.
    for (const id of fresh) {
      order.add(id);
      for (const edge of leading(id)) if (!order.has(beyond(edge))) fresh.add(beyond(edge));
    }
  }
  return [...order];
}

function tellLine(
  edge: GraphEdge,
  tell: (claim: string, remark: string) => Told[],
  period: Period | undefined,
): Told[] {
  const deciding = new Map(edge.links.map((link) => [link.claims[0], link]));
  return claimsOf(edge).flatMap((claim) => {
    const link = deciding.get(claim);
    return tell(claim, link && link.strength !== 'WEIGHED' ? remarkOf(link, period) : '');
  });
}

function remarkOf(
  { certainty, explanation }: Pick<GraphHolder, 'certainty' | 'explanation'>,
  period: Period | undefined,
): string {
  if (certainty === 'SURE') return '';
  if (certainty === 'NO_END') return explanation ?? '';
  const when = period ? `${capital(inPeriod(period))} it` : 'It';
  return `${when} may have held. ${explanation ?? ''}`.trim();
}
