/** How much the database holds, and whether that is a corpus whole: at no cost that grows with it. */
import type { Runner } from '../../cypher/run.ts';
import { program } from './program.ts';
import type { Properties } from './rows.ts';
import type { Corpus } from './types.ts';

/** Milliseconds: reading everything is no reader's question, whose limit is a few seconds. */
export const auditTimeout = 60_000;

/** What the database holds. */
export interface Contents {
  /** All properties of each corpus. */
  readonly corpora: readonly Properties[];
  /** All nodes and edges, whosever they be. */
  readonly nodes: number;
  readonly edges: number;
}

/** Three small statements: one for all takes a Neo4j that has just booted twice as long to plan, and every start waits for it. */
export async function contentsOf(runner: Runner): Promise<Contents> {
  const options = { timeout: auditTimeout };
  const [corpora, nodes, edges] = await Promise.all([
    runner.read<{ properties: Properties }>('auditCorpora', {}, options),
    countOf(runner, 'auditNodeCount'),
    countOf(runner, 'auditEdgeCount'),
  ]);
  return { corpora: corpora.map(({ properties }) => properties), nodes, edges };
}

export async function countOf(runner: Runner, statement: string): Promise<number> {
  const [row] = await runner.read<{ count: number }>(statement, {}, { timeout: auditTimeout });
  if (!row) throw new Error(`${statement}.cypher gave no row`);
  return row.count;
}

/** Whether the last load finished, with what is wanted, and nothing was put in or taken out since. */
export function holds({ corpora: [found], nodes, edges }: Contents, wanted: Properties): boolean {
  if (found?.state !== 'LOADED' || nodes !== found.nodes || edges !== found.edges) return false;
  return ['id', 'program', 'version', 'fingerprint'].every((name) => !(name in wanted) || found[name] === wanted[name]);
}

/** Whether it holds what this program made of that version of that corpus. */
export async function holdsWhole(runner: Runner, { id, version }: Pick<Corpus, 'id' | 'version'>): Promise<boolean> {
  return program !== undefined && holds(await contentsOf(runner), { id, program, version });
}
