/** The graph as it is in the database, whole, a page of nodes at a time: for finding what a load has to change, for hashing it, and for the audit. */
import { createHash } from 'node:crypto';
import type { Runner } from '../../cypher/run.ts';
import { canonical } from './canonical.ts';
import { type Label, labels, type Properties } from './rows.ts';

export interface FoundEdge {
  /** The database's own id. */
  readonly at: string;
  readonly type: string;
  /** The id of the node that it leads to; null when that has none. */
  readonly to: string | null;
  readonly properties: Properties;
}

export interface FoundNode {
  readonly id: string;
  readonly at: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
  /** Those that leave it. */
  readonly edges: readonly FoundEdge[];
}

const statements: Record<Label, string> = {
  Entity: 'auditEntities',
  Source: 'auditSources',
  Claim: 'auditClaims',
  Evidence: 'auditEvidence',
  Conflict: 'auditConflicts',
  Question: 'auditQuestions',
};

/** An entity in the middle of things has thousands of edges, so a page is short. */
const pageSize = 500;
/** Milliseconds: reading everything is no reader's question, whose limit is a few seconds. */
export const auditTimeout = 60_000;

/** The nodes with a label that have an id, by id. */
export async function* nodesIn(runner: Runner, label: Label): AsyncGenerator<FoundNode> {
  let after = '';
  for (;;) {
    const page = await runner.read<FoundNode>(statements[label], { after, limit: pageSize }, { timeout: auditTimeout });
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < pageSize) return;
    after = last.id;
  }
}

/** What the database holds in numbers, at no cost that grows with it. */
export interface Contents {
  /** All properties of each corpus. */
  readonly corpora: readonly Properties[];
  readonly entities: number;
  readonly claims: number;
  readonly evidence: number;
  readonly sources: number;
  readonly questions: number;
  readonly conflicts: number;
  /** All there are, whosever they be. */
  readonly nodes: number;
  readonly edges: number;
}

export async function contentsOf(runner: Runner): Promise<Contents> {
  const [contents] = await runner.read<Contents>('auditContents', {}, { timeout: auditTimeout });
  if (!contents) throw new Error('auditContents.cypher gave no row');
  return contents;
}

/** SHA-256 of all nodes with all their properties and of all edges that leave them, in order: equal graphs have equal hashes, however they came to be. */
export async function graphHash(runner: Runner): Promise<string> {
  const hash = createHash('sha256');
  const { corpora, nodes, edges } = await contentsOf(runner);
  hash.update(canonical([corpora, nodes, edges]));
  for (const label of labels)
    for await (const node of nodesIn(runner, label)) {
      const leaving = node.edges.map(({ type, to, properties }) => canonical([type, to, properties])).sort();
      hash.update(canonical([[...node.labels].sort(), node.properties, leaving]));
    }
  return hash.digest('hex');
}
