/** Runs a Neo4j of our own on loopback: jars, store, password, configuration, boot, and a stop that leaves nothing behind. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '../address.ts';
import type { Environment } from '../config.ts';
import { diskFault, StartFault } from '../faults.ts';
import type { Stages } from '../stages.mjs';
import { untilAnswering } from './answering.ts';
import { confText } from './conf.ts';
import type { Address } from './driver.ts';
import { setFirstPassword } from './firstPassword.ts';
import { haveJars, jarsFolder, neo4jVersion, resolveJars } from './jars.ts';
import { findJava, type Java } from './java.ts';
import { spawnNeo4j } from './serverProcess.ts';
import { type Store, takeStore } from './store.ts';
import { waysToNeo4j } from './ways.ts';

export interface ManagedOptions {
  /** Folder whose jars are used, or fetched into. */
  readonly home: string;
  /** Folder of the store; made when it is not there. */
  readonly store: string;
  readonly heap: string;
  readonly pageCache: string;
  /** Ends within minutes, as a test run's does: Java then spares the compilation that only pays later, half of what a boot costs. */
  readonly shortLived?: boolean;
  readonly env: Environment;
  readonly stages: Stages;
  /** Gives up, leaving nothing running, once aborted. */
  readonly stopping?: AbortSignal;
}

export interface ManagedNeo4j extends Address {
  readonly database: 'neo4j';
  readonly pid: number;
  /** Ends Neo4j and gives up its store; at once when `hurry` is aborted, else within 8 s. */
  stop(hurry?: AbortSignal): Promise<void>;
}

/**
 * @throws StartFault when there is no Java or Maven, the store is in use or unusable, or Neo4j does not come up
 */
export async function startManaged(options: ManagedOptions): Promise<ManagedNeo4j> {
  try {
    return await start(options);
  } catch (error) {
    throw diskFault(error);
  }
}

async function start(options: ManagedOptions): Promise<ManagedNeo4j> {
  const { home, env, stages, stopping } = options;
  const java = await findJava(env);
  if (typeof java === 'string') throw new StartFault(`Found ${java}; Neo4j needs Java 17 or newer.\n${waysToNeo4j}`);
  if (!haveJars(home))
    await stages.run(
      'Neo4j jars',
      (report) => resolveJars(home, { java, env, report, ...(stopping && { stopping }) }),
      () => `${neo4jVersion}, fetched by Maven`,
    );
  const store = await takeStore(options.store);
  try {
    if (store.leftover) stages.say(`ended the Neo4j (process ${store.leftover}) that a killed server had left running`);
    return await stages.run(
      'Neo4j',
      () => boot(java, store, options),
      ({ uri }) => `${neo4jVersion} on ${uri}`,
    );
  } catch (error) {
    await store.release();
    throw error;
  }
}

async function boot(java: Java, store: Store, options: ManagedOptions): Promise<ManagedNeo4j> {
  const { home, heap, pageCache, shortLived = false, stopping } = options;
  const jars = jarsFolder(home);
  const port = await freePort();
  await writeFile(join(store.folder, 'conf', 'neo4j.conf'), confText({ port, pageCache }));
  if (store.fresh) await setFirstPassword(java, jars, store.folder, stopping);
  stopping?.throwIfAborted();
  const running = await spawnNeo4j(java, jars, store.folder, { heap, shortLived });
  try {
    await store.started(running.pid);
    const address = {
      uri: `bolt://127.0.0.1:${port}`,
      username: 'neo4j',
      password: store.password,
    };
    await untilAnswering(address, running, store.folder, stopping);
    const stop = async (hurry?: AbortSignal) => {
      await running.stop(hurry);
      await store.release();
    };
    return { ...address, database: 'neo4j', pid: running.pid, stop };
  } catch (error) {
    await running.stop(AbortSignal.abort());
    throw error;
  }
}
