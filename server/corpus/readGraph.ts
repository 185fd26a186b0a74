/** The graph as it is in the database, whole, a page of nodes at a time: for finding what a load has to change, for hashing it, and for the audit. */
import { createHash } from 'node:crypto';
import type { Runner } from '../../cypher/run.ts';
import { canonical } from './canonical.ts';
import { auditTimeout, contentsOf } from './contents.ts';
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
