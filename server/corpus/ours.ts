/** Whose a database is: it holds one corpus of ours and nothing else, or it is refused before anything is written. */
import type { Runner } from '../../cypher/run.ts';
import { StartFault } from '../faults.ts';
import { auditTimeout, type Contents, countOf } from './contents.ts';
import { type Difference, differenceTo } from './difference.ts';
import type { Graph } from './rows.ts';
import type { Corpus } from './types.ts';

const advice =
  'A database holds one corpus and nothing else: use another database for this one (NEO4J_URI, NEO4J_DATABASE), or empty that one.';

/** @throws StartFault when another corpus is there */
export function refuseOther(corpus: Corpus, { corpora }: Contents): void {
  const other = corpora.find(({ id }) => id !== corpus.id);
  if (!other) return;
  const which = `another corpus, “${other.title ?? other.id}” (${other.id}); this one is ${corpus.id}`;
  throw new StartFault(`The database holds ${which}. ${advice}`);
}

/** @throws StartFault when there are nodes that no corpus gives, or nodes like ours and no corpus */
export async function refuseForeign(runner: Runner, { corpora, nodes }: Contents): Promise<void> {
  const ours = await countOf(runner, 'auditOurCount');
  if (nodes === ours && (corpora.length > 0 || nodes === 0)) return;
  const found = await runner.read<{ labels: string[]; count: number }>(
    'auditForeign',
    { limit: 5 },
    { timeout: auditTimeout },
  );
  const groups = found.map(
    ({ labels, count }) => `${count} ${labels.length > 0 ? [...labels].sort().join(':') : 'without a label'}`,
  );
  const what = groups.length > 0 ? groups.join(', ') : `${nodes} nodes, and no record of which corpus they are`;
  throw new StartFault(`The database holds what is no corpus of Whose Watch: ${what}. ${advice}`);
}

/** @throws StartFault when what is there besides the corpus is not from an earlier load of it */
export async function ourDifference(graph: Graph, runner: Runner, contents: Contents): Promise<Difference> {
  const difference = await differenceTo(graph, runner);
  const types = [...difference.foreignTypes];
  const withoutId = contents.nodes - contents.corpora.length - difference.read;
  if (types.length === 0 && withoutId === 0) return difference;
  const found =
    types.length > 0
      ? `edges of types that no corpus has (${types.join(', ')})`
      : `${withoutId} ${withoutId === 1 ? 'node' : 'nodes'} without an id`;
  throw new StartFault(
    `The database holds ${found}. Take them out, or use another database: what is not the corpus' is never removed for you.`,
  );
}
