/** What has to change in the database for it to hold a corpus' graph and nothing else. */
import type { Runner } from '../../cypher/run.ts';
import { canonical } from './canonical.ts';
import { type FoundEdge, type FoundNode, nodesIn } from './readGraph.ts';
import { type EdgeRow, type Graph, labels, type NodeRow, type Properties } from './rows.ts';

export interface NodeUpdate extends NodeRow {
  readonly at: string;
  /** Labels that it no longer has. */
  readonly drop: readonly string[];
  /** The properties that change, for people. */
  readonly differing: readonly string[];
}

/** An edge that is there: where, and between what, for people. */
export interface EdgeFound {
  readonly at: string;
  readonly from: string;
  readonly type: string;
  readonly to: string | null;
}

export interface EdgeUpdate extends EdgeFound {
  readonly properties: Properties;
}

export interface Difference {
  readonly missingNodes: NodeRow[];
  readonly changedNodes: NodeUpdate[];
  /** Missing edges by the statement that makes them. */
  readonly missingEdges: Map<string, EdgeRow[]>;
  readonly changedEdges: EdgeUpdate[];
  readonly staleEdges: EdgeFound[];
  readonly staleNodes: FoundNode[];
  /** How many nodes with our labels were read; those without an id are not among them. */
  read: number;
  /** Types of edges that no corpus of ours ever gives, and that are therefore not ours to take out. */
  readonly foreignTypes: Set<string>;
}

/** Edges that hang on a claim or another record; all others between entities name the claim that they come from. */
const structure = [
  'SUBJECT',
  'OBJECT',
  'UNDER',
  'AS',
  'FOR',
  'ABOUT',
  'FROM',
  'SAID_BY',
  'RESTS_ON',
  'VIA',
  'DERIVED_FROM',
  'INVOLVES',
];

export async function differenceTo(graph: Graph, runner: Runner): Promise<Difference> {
  const difference: Difference = {
    missingNodes: [],
    changedNodes: [],
    missingEdges: new Map(),
    changedEdges: [],
    staleEdges: [],
    staleNodes: [],
    read: 0,
    foreignTypes: new Set(),
  };
  // One label at a time, so that what is wanted is held only while what is there is read.
  for (const label of labels) {
    const wantedNodes = new Map([...graph.nodes(label)].map((row) => [row.properties.id, row]));
    const wantedEdges = edgesByStart(graph, label);
    for await (const node of nodesIn(runner, label)) {
      difference.read += 1;
      compareNode(node, wantedNodes.get(node.id), difference);
      compareEdges(node, wantedEdges.get(node.id) ?? new Map(), difference);
      wantedNodes.delete(node.id);
      wantedEdges.delete(node.id);
    }
    difference.missingNodes.push(...wantedNodes.values());
    for (const wanted of wantedEdges.values()) addMissing(wanted, difference);
  }
  return difference;
}

/** An edge that is wanted, and the statement that makes it. */
type Wanted = Map<string, { readonly row: EdgeRow; readonly statement: string }>;

function edgesByStart(graph: Graph, label: string): Map<string, Wanted> {
  const byStart = new Map<string, Wanted>();
  for (const { from, statement, rows } of graph.edges)
    if (from === label)
      for (const row of rows()) {
        const wanted: Wanted = byStart.get(row.from) ?? new Map();
        wanted.set(keyOf(row), { row, statement });
        byStart.set(row.from, wanted);
      }
  return byStart;
}

/** What tells an edge from all others that leave its start. */
function keyOf({ type, to, properties }: Pick<FoundEdge, 'type' | 'to' | 'properties'>): string {
  return `${type} ${to} ${properties.id ?? properties.claim ?? ''}`;
}

function compareNode(found: FoundNode, wanted: NodeRow | undefined, difference: Difference): void {
  if (!wanted) {
    difference.staleNodes.push(found);
    return;
  }
  const drop = found.labels.filter((label) => !wanted.labels.includes(label));
  const lacks = wanted.labels.some((label) => !found.labels.includes(label));
  const names = new Set([...Object.keys(found.properties), ...Object.keys(wanted.properties)]);
  const differing = [...names]
    .sort()
    .filter((name) => canonical(found.properties[name]) !== canonical(wanted.properties[name]));
  if (drop.length > 0 || lacks || differing.length > 0)
    difference.changedNodes.push({ ...wanted, at: found.at, drop, differing });
}

function compareEdges({ id: from, edges }: FoundNode, wanted: Wanted, difference: Difference): void {
  for (const { at, type, to, properties } of edges) {
    const key = keyOf({ type, to, properties });
    const same = wanted.get(key);
    // A second edge with one key is one too many.
    wanted.delete(key);
    if (!same) {
      difference.staleEdges.push({ at, from, type, to });
      if (!structure.includes(type) && properties.claim === undefined) difference.foreignTypes.add(type);
    } else if (canonical(properties) !== canonical(same.row.properties))
      difference.changedEdges.push({ at, from, type, to, properties: same.row.properties });
  }
  addMissing(wanted, difference);
}

function addMissing(wanted: Wanted, { missingEdges }: Difference): void {
  for (const { row, statement } of wanted.values()) {
    const rows = missingEdges.get(statement);
    if (rows) rows.push(row);
    else missingEdges.set(statement, [row]);
  }
}
