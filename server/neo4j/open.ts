/** The Neo4j to use, whoever runs it: one driver, one database, one way to close. */
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import type { Config, Environment, ExternalNeo4j } from '../config.ts';
import type { Stages } from '../stages.mjs';
import { beginManaged } from './managed.ts';

export interface OpenNeo4j {
  readonly driver: Driver;
  readonly database: string;
  /** Closes the driver, and ends Neo4j if it is ours; at once when `hurry` is aborted. */
  close(hurry?: AbortSignal): Promise<void>;
}

export interface BegunNeo4j extends OpenNeo4j {
  /** Resolves when the database answers; rejects with a StartFault when it does not. */
  readonly answering: Promise<unknown>;
}

/** What surrounds the opening: environment of the programs it runs, its lines, and a signal to give up. */
export interface Around {
  readonly env: Environment;
  readonly stages: Stages;
  readonly stopping?: AbortSignal;
}

/**
 * Resolves as soon as Neo4j boots or is being asked; what needs no database can be done while it is not yet `answering`.
 * @param corpus id of the corpus: each has a managed store of its own
 * @throws StartFault when there is no Neo4j to be had
 */
export async function beginNeo4j(config: Config, corpus: string, around: Around): Promise<BegunNeo4j> {
  const { external, home, heap, pageCache } = config;
  if (external) return beginExternal(external, around);
  const managed = await beginManaged({ home, store: join(home, 'stores', corpus), heap, pageCache, ...around });
  // Read only now: the driver takes longer to read than it takes to set Neo4j going.
  const { closeDriver, createDriver } = await import('./driver.ts');
  const driver = createDriver(managed);
  return {
    driver,
    database: managed.database,
    answering: managed.answering,
    async close(hurry) {
      await closeDriver(driver);
      await managed.stop(hurry);
    },
  };
}

async function beginExternal(external: ExternalNeo4j, around: Around): Promise<BegunNeo4j> {
  const { uri, database } = external;
  const [{ closeDriver, createDriver }, { checkExternal }] = await Promise.all([
    import('./driver.ts'),
    import('./external.ts'),
  ]);
  const driver = createDriver(external);
  const answering = around.stages.run(
    'Neo4j',
    () => checkExternal(driver, external, around),
    () => `${database} at ${uri}`,
  );
  // Whoever waits for it hears of its failure; until then nobody may be waiting.
  answering.catch(() => undefined);
  return { driver, database, answering, close: () => closeDriver(driver) };
}

/** As `beginNeo4j`, but only when the database answers, and with nothing left open when it does not. */
export async function openNeo4j(config: Config, corpus: string, around: Around): Promise<OpenNeo4j> {
  const neo4j = await beginNeo4j(config, corpus, around);
  try {
    await neo4j.answering;
    return neo4j;
  } catch (error) {
    await neo4j.close();
    throw error;
  }
}
