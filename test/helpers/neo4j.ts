/** The run's Neo4j for a test file: a runner over it, closed when the file is done, and a way to start from nothing. */
import { afterAll, inject } from 'vitest';
import { createRunner, type Runner } from '../../cypher/run.ts';
import { createDriver } from '../../server/neo4j/driver.ts';

/** A runner over the run's one database; call it at the top of a test file or inside a `describe`. */
export function testRunner(): Runner {
  const { database, ...address } = inject('neo4j');
  const driver = createDriver(address);
  afterAll(() => driver.close());
  return createRunner(driver, database);
}

/** Removes every node and relationship; constraints and indexes stay, as making them again changes nothing. */
export async function emptyDatabase(): Promise<void> {
  const { database, ...address } = inject('neo4j');
  const driver = createDriver(address);
  const session = driver.session({ database });
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 500 ROWS', {}, { timeout: 300_000 });
  } finally {
    await session.close();
    await driver.close();
  }
}
