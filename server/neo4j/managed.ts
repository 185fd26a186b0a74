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
import { type Neo4jProcess, spawnNeo4j } from './serverProcess.ts';
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

export interface BootingNeo4j extends ManagedNeo4j {
  /** Resolves when it answers; rejects with a StartFault, and nothing left running, when it does not come up. */
  readonly answering: Promise<unknown>;
}

/** As `beginManaged`, but only when Neo4j answers. */
export async function startManaged(options: ManagedOptions): Promise<ManagedNeo4j> {
  const neo4j = await beginManaged(options);
  await neo4j.answering;
  return neo4j;
}

/**
 * Resolves as soon as Neo4j boots, which takes seconds that the caller can use.
 * @throws StartFault when there is no Java or Maven, or the store is in use or unusable
 */
export async function beginManaged(options: ManagedOptions): Promise<BootingNeo4j> {
  try {
    return await begin(options);
  } catch (error) {
    throw diskFault(error);
  }
}

async function begin(options: ManagedOptions): Promise<BootingNeo4j> {
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
  if (store.leftover) stages.say(`ended the Neo4j (process ${store.leftover}) that a killed server had left running`);
  const booting = boot(java, store, options);
  const answering = stages.run(
    'Neo4j',
    async () => {
      const neo4j = await booting;
      await untilAnswering(neo4j, stopping).catch(async (error: unknown) => {
        await neo4j.stop(AbortSignal.abort());
        throw error;
      });
      return neo4j.uri;
    },
    (uri) => `${neo4jVersion} on ${uri}`,
  );
  let up = false;
  // Whoever waits for it hears of its failure; until then nobody may be waiting.
  answering.then(() => (up = true)).catch(() => undefined);
  try {
    const neo4j = await booting;
    // One that nobody has used yet has nothing to write out.
    return { ...neo4j, answering, stop: (hurry) => neo4j.stop(up ? hurry : AbortSignal.abort()) };
  } catch (error) {
    await store.release();
    throw error;
  }
}

async function boot(java: Java, store: Store, options: ManagedOptions): Promise<ManagedNeo4j & Neo4jProcess> {
  const { home, heap, pageCache, shortLived = false, stopping } = options;
  const jars = jarsFolder(home);
  const port = await freePort();
  await writeFile(join(store.folder, 'conf', 'neo4j.conf'), confText({ port, pageCache }));
  if (store.fresh) await setFirstPassword(java, jars, store.folder, stopping);
  stopping?.throwIfAborted();
  const running = await spawnNeo4j(java, jars, store.folder, { heap, shortLived });
  await store.started(running.pid);
  return {
    ...running,
    uri: `bolt://127.0.0.1:${port}`,
    username: 'neo4j',
    password: store.password,
    database: 'neo4j',
    async stop(hurry) {
      await running.stop(hurry);
      await store.release();
    },
  };
}
