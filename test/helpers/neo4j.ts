/** A Neo4j for a test file: a runner over it, closed when the file is done, and a way to start from nothing. */
import { afterAll, inject } from 'vitest';
import { createRunner, type Runner } from '../../cypher/run.ts';
import { createDriver } from '../../server/neo4j/driver.ts';
import { emptied } from './emptied.ts';

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

/** Removes every node and relationship; constraints and indexes stay, as making them again changes nothing. */
export async function emptyDatabase(): Promise<void> {
  const { database, ...address } = ourNeo4j();
  const driver = createDriver(address);
  try {
    await emptied(driver, database);
  } finally {
    await driver.close();
  }
}
