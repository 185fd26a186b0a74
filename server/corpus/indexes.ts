/** The constraints and indexes that every reader relies on: each is a file of cypher/schema, by whose name the database knows it. */
import type { Runner } from '../../cypher/run.ts';
import { statements } from '../../cypher/statements.ts';

export const schemaStatements = [...statements.values()].filter(({ folder }) => folder === 'schema');

const seconds = 300;
const timeout = 60_000;

/** Makes those that are not there, and waits until all answer. */
export async function prepareIndexes(runner: Runner): Promise<void> {
  const { missing, unready } = await indexesOf(runner);
  for (const name of missing) await runner.write(name, {}, { timeout });
  if (missing.length + unready.length === 0) return;
  await runner.write('awaitIndexes', { seconds }, { timeout: (seconds + 10) * 1000 });
}

/** The names of those that are not there, and of those that are and do not answer yet. */
export async function indexesOf(runner: Runner): Promise<{ readonly missing: string[]; readonly unready: string[] }> {
  const found = await runner.read<{ name: string; state: string }>('auditIndexes', {}, { timeout });
  const states = new Map(found.map(({ name, state }) => [name, state]));
  const names = schemaStatements.map(({ name }) => name);
  return {
    missing: names.filter((name) => !states.has(name)),
    unready: names.filter((name) => states.has(name) && states.get(name) !== 'ONLINE'),
  };
}
