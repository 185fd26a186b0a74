/** Runs a Neo4j of our own on loopback: jars, password, configuration, boot, and a stop that leaves nothing behind. */
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import type { Environment } from '../config.ts';
import { StartFault } from '../faults.ts';
import type { Stages } from '../stages.mjs';
import { bootFailure, bootNeo4j, logFile, setFirstPassword, untilListening } from './boot.ts';
import { confText } from './conf.ts';
import { type Address, createDriver } from './driver.ts';
import { haveJars, jarsFolder, neo4jVersion, resolveJars } from './jars.ts';
import { findJava } from './java.ts';
import { end, endWithUs, markOf } from './processes.ts';
import { takeStore } from './store.ts';
import { waysToNeo4j } from './ways.ts';

export interface ManagedOptions {
  /** Folder whose jars are used, or fetched into. */
  readonly home: string;
  /** Folder of the store; made when it is not there. */
  readonly store: string;
  readonly heap: string;
  readonly pageCache: string;
  readonly stages: Stages;
  readonly env: Environment;
}

export interface ManagedNeo4j extends Address {
  readonly database: 'neo4j';
  readonly pid: number;
  readonly store: string;
  /** Asks Neo4j to end and waits up to 8 s; then, or as soon as `hurry` is aborted, ends it by force. */
  stop(hurry?: AbortSignal): Promise<void>;
}

/** A small machine under load boots in half a minute; this is for one that never will. */
const bootLimit = 120_000;
const stopPatience = 8_000;

/**
 * @throws StartFault when there is no Java or Maven, the store is in use or unusable, or Neo4j does not come up
 */
export async function startManaged(options: ManagedOptions): Promise<ManagedNeo4j> {
  const { home, stages, env } = options;
  const java = await findJava(env);
  if (typeof java === 'string') throw new StartFault(`Found ${java}; Neo4j needs Java 17 or newer.\n${waysToNeo4j}`);
  if (!haveJars(home))
    await stages.run(
      'Neo4j jars',
      (report) => resolveJars(home, java, env, report),
      () => `${neo4jVersion}, fetched by Maven`,
    );
  const store = await takeStore(options.store);
  if (store.leftover) stages.say(`ended the Neo4j (process ${store.leftover}) that a killed server had left running`);
  try {
    return await stages.run(
      'Neo4j',
      async () => {
        const jars = jarsFolder(home);
        const port = await freePort();
        await writeFile(join(store.folder, 'conf', 'neo4j.conf'), confText({ port, pageCache: options.pageCache }));
        if (store.fresh) await setFirstPassword(java, jars, store.folder);
        const child = bootNeo4j(java, jars, store.folder, options.heap);
        const ended = new Promise<void>((resolve) =>
          child.once('exit', () => resolve()).once('error', () => resolve()),
        );
        const { pid } = child;
        if (pid === undefined) throw new StartFault(`${java.program} could not be started.`);
        const unwatch = endWithUs(pid);
        const kill = () => void child.kill('SIGKILL');
        process.once('exit', kill);
        const stop = async (hurry?: AbortSignal) => {
          unwatch();
          const mark = child.exitCode === null && child.signalCode === null ? await markOf(pid) : undefined;
          if (mark) await end(mark, stopPatience, hurry);
          await ended;
          process.off('exit', kill);
          await store.release();
        };
        try {
          await store.started(pid);
          const address = { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password: store.password };
          await untilAnswering(address, port, ended, store.folder);
          return { ...address, database: 'neo4j', pid, store: store.folder, stop };
        } catch (error) {
          await stop(AbortSignal.abort());
          throw error;
        }
      },
      ({ uri }) => `${neo4jVersion} on ${uri}`,
    );
  } catch (error) {
    await store.release();
    throw error;
  }
}

async function untilAnswering(address: Address, port: number, ended: Promise<void>, store: string): Promise<void> {
  const over = new AbortController();
  const limit = setTimeout(
    () =>
      over.abort(new StartFault(`Neo4j did not come up within ${bootLimit / 1000} s. Its log is ${logFile(store)}`)),
    bootLimit,
  );
  void ended.then(() => over.abort(new StartFault(bootFailure(store))));
  const driver = createDriver(address);
  try {
    await untilListening(port, over.signal);
    await answering(driver, over.signal);
  } catch (error) {
    throw over.signal.aborted ? over.signal.reason : error;
  } finally {
    clearTimeout(limit);
    await driver.close();
  }
}

async function answering(driver: Driver, over: AbortSignal): Promise<void> {
  for (;;) {
    try {
      await driver.verifyConnectivity({ database: 'neo4j' });
      return;
    } catch (error) {
      over.throwIfAborted();
      if (error instanceof Error && 'code' in error && String(error.code).startsWith('Neo.ClientError.Security'))
        throw new StartFault(
          'Neo4j does not accept the password kept beside its store. Everything in the store comes from the corpus: remove its folder and start again.',
        );
    }
  }
}

/** A loopback port that was free a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
