/** A Neo4j for a test file: a runner over it, closed when the file is done, and a way to start from nothing. */
import { afterAll, inject } from 'vitest';
import { createRunner, type Runner } from '../../cypher/run.ts';
import { createDriver } from '../../server/neo4j/driver.ts';

/** The Neo4j of the worker that runs this file: nobody else uses it meanwhile. */
export function ourNeo4j() {
  const neo4j = inject('neo4j')[Number(process.env.VITEST_POOL_ID) - 1];
  if (!neo4j) throw new Error('there are as many workers as globalSetup starts Neo4js');
  return neo4j;
}

/** A runner over it; call it at the top of a test file or inside a `describe`. */
export function testRunner(): Runner {
  const { database, ...address } = ourNeo4j();
  const driver = createDriver(address);
  afterAll(() => driver.close());
  return createRunner(driver, database);
}

/** Milliseconds: what the largest graph of a test needs, on a busy machine too. */
const patient = { timeout: 300_000 };

/** Removes every node and relationship; constraints and indexes stay, as making them again changes nothing. */
export async function emptyDatabase(): Promise<void> {
  const { database, ...address } = ourNeo4j();
  const driver = createDriver(address);
  const session = driver.session({ database });
  try {
    // Relationships first: a hub that goes with all of its own at once would be more than one transaction may hold.
    await session.run('MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 5000 ROWS', {}, patient);
    await session.run('MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS OF 5000 ROWS', {}, patient);
  } finally {
    await session.close();
    await driver.close();
  }
}
