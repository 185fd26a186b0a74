/** The Neo4j to use, whoever runs it: one driver, one database, one way to close. */
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import type { Config, Environment } from '../config.ts';
import type { Stages } from '../stages.mjs';
import { createDriver } from './driver.ts';
import { checkExternal } from './external.ts';
import { startManaged } from './managed.ts';

export interface OpenNeo4j {
  readonly driver: Driver;
  readonly database: string;
  /** Closes the driver, and ends Neo4j if it is ours; at once when `hurry` is aborted. */
  close(hurry?: AbortSignal): Promise<void>;
}

/** What surrounds the opening: environment of the programs it runs, its lines, and a signal to give up. */
export interface Around {
  readonly env: Environment;
  readonly stages: Stages;
  readonly stopping?: AbortSignal;
}

/**
 * @param corpus id of the corpus: each has a managed store of its own
 * @throws StartFault when there is no Neo4j to be had
 */
export async function openNeo4j(config: Config, corpus: string, { env, stages, stopping }: Around): Promise<OpenNeo4j> {
  const { external, home, heap, pageCache } = config;
  if (external) {
    const driver = createDriver(external);
    try {
      await stages.run(
        'Neo4j',
        () => checkExternal(driver, external),
        () => `${external.database} at ${external.uri}`,
      );
    } catch (error) {
      await driver.close();
      throw error;
    }
    return { driver, database: external.database, close: () => driver.close() };
  }
  const managed = await startManaged({
    home,
    store: join(home, 'stores', corpus),
    heap,
    pageCache,
    env,
    stages,
    ...(stopping && { stopping }),
  });
  const driver = createDriver(managed);
  const close = async (hurry?: AbortSignal) => {
    await driver.close();
    await managed.stop(hurry);
  };
  return { driver, database: managed.database, close };
}
