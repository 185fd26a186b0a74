/** Runs a Neo4j of our own on loopback: jars, store, password, configuration, boot, another when it dies, and a stop that leaves nothing behind. */
import { existsSync } from 'node:fs';
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
import { classDataFile, haveJars, jarsFolder, neo4jVersion, resolveJars } from './jars.ts';
import { findJava, type Java } from './java.ts';
import { type Kept, keepRunning } from './keepRunning.ts';
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
  /** Records its classes in this file when it is stopped. Absent: it maps those of an earlier recording, if there is one. */
  readonly classData?: string;
  readonly env: Environment;
  readonly stages: Stages;
  /** Gives up, leaving nothing running, once aborted. */
  readonly stopping?: AbortSignal;
}

export interface ManagedNeo4j extends Address {
  readonly database: 'neo4j';
  /** Of its process at the moment: one that dies is started again, on the same address. */
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
    throw diskFault(error, options.home);
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
  const store = await takeStore(options.store, neo4jVersion);
  if (store.leftover) stages.say(`ended the Neo4j (process ${store.leftover}) that a killed server had left running`);
  const booting = boot(java, store, options);
  const answering = stages.run(
    'Neo4j',
    async () => {
      const neo4j = await booting;
      await untilAnswering(neo4j, stopping).catch(async (error: unknown) => {
        await neo4j.stop(AbortSignal.abort());
        await store.release();
        throw error;
      });
      return neo4j.uri;
    },
    (uri) => `${neo4jVersion} on ${uri}`,
  );
  // Whoever waits for it hears of its failure; until then nobody may be waiting.
  answering.catch(() => undefined);
  try {
    return served(await booting, answering, java, store, options);
  } catch (error) {
    await store.release();
    throw error;
  }
}

type Booted = Address & Neo4jProcess;

async function boot(java: Java, store: Store, options: ManagedOptions): Promise<Booted> {
  const port = await freePort();
  const { pageCache, shortLived = false } = options;
  await writeFile(join(store.folder, 'conf', 'neo4j.conf'), confText({ port, pageCache, shortLived }));
  if (store.fresh) await setFirstPassword(java, jarsFolder(options.home), store.folder, options.stopping);
  options.stopping?.throwIfAborted();
  const running = await run(java, store, options, false);
  return { ...running, uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password: store.password };
}

async function run(java: Java, store: Store, options: ManagedOptions, again: boolean): Promise<Neo4jProcess> {
  const { home, heap, shortLived = false } = options;
  const classData = classDataOf(java, options);
  const running = await spawnNeo4j(java, jarsFolder(home), store.folder, { heap, shortLived, classData, again });
  try {
    await store.started(running.pid);
  } catch (error) {
    // One that nobody knows of would be left behind.
    await running.stop(AbortSignal.abort());
    throw error;
  }
  return running;
}

function classDataOf(java: Java, { home, classData }: ManagedOptions) {
  if (classData !== undefined) return { file: classData, record: true };
  const file = classDataFile(home, java);
  return existsSync(file) ? { file, record: false } : undefined;
}

/** Once it has answered, it is kept running until it is stopped. */
function served(
  neo4j: Booted,
  answering: Promise<unknown>,
  java: Java,
  store: Store,
  options: ManagedOptions,
): BootingNeo4j {
  const { uri, username, password, pid, stop } = neo4j;
  let kept: Kept | undefined;
  const keep = () => {
    kept = keepRunning(neo4j, {
      startAgain: () =>
        run(java, store, options, true).catch((error: unknown) => {
          throw diskFault(error, options.home);
        }),
      answering: (next) => untilAnswering({ ...next, uri, username, password }, options.stopping),
      say: options.stages.say,
    });
  };
  answering.then(keep).catch(() => undefined);
  return {
    ...{ uri, username, password, answering },
    database: 'neo4j',
    get pid() {
      return kept?.pid ?? pid;
    },
    async stop(hurry) {
      // One that nobody has used yet has nothing to write out.
      await (kept ? kept.stop(hurry) : stop(AbortSignal.abort()));
      await store.release();
    },
  };
}
