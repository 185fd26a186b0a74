/** Waits for a Neo4j that boots, and says why one never came up. */
import { readFileSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartFault } from '../faults.ts';
import type { Address } from './driver.ts';
import { damageOf, neo4jVersion } from './jars.ts';
import { logFile, type Neo4jProcess } from './serverProcess.ts';
import { newerStore } from './store.ts';

/** A small machine under load boots in half a minute; this is for one that never will. */
const bootLimit = 120_000;
/** Bytes: a page of Neo4j's files. */
const leastRoom = 8_192;
/** Milliseconds between two looks. */
const glance = 50;

/**
 * Resolves when that Neo4j takes its password and its database answers.
 * @throws StartFault when it ends, refuses the password, or is not up within the limit; the signal's reason once `stopping` is aborted
 */
export async function untilAnswering(neo4j: Address & Neo4jProcess, stopping?: AbortSignal): Promise<void> {
  const { uri, store, ended } = neo4j;
  const failed = new AbortController();
  const limit = setTimeout(
    () => failed.abort(new StartFault(`Neo4j was not up within ${bootLimit / 1000} s. Its log is ${logFile(store)}`)),
    bootLimit,
  );
  let waiting = true;
  void ended.then(() => waiting && failed.abort(new StartFault(bootFailure(neo4j))));
  const over = stopping ? AbortSignal.any([failed.signal, stopping]) : failed.signal;
  try {
    const port = Number(new URL(uri).port);
    const pause = async () => {
      if (await isFull(store)) throw new StartFault(diskFull(store));
      await sleep(glance, undefined, { signal: over });
    };
    while (!(await listens(port))) await pause();
    while (!(await answers(neo4j, store))) await pause();
  } catch (error) {
    throw over.aborted ? over.reason : error;
  } finally {
    waiting = false;
    clearTimeout(limit);
  }
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const say = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => say(true)).once('error', () => say(false));
  });
}

async function answers(address: Address, store: string): Promise<boolean> {
  // Read only now: the driver takes longer to read than it takes to set Neo4j going.
  const [{ createDriver }, { createRunner }] = await Promise.all([
    import('./driver.ts'),
    import('../../cypher/run.ts'),
  ]);
  const driver = createDriver(address);
  try {
    // Not a greeting but a statement: the first one takes a cold Neo4j seconds, which are its boot's and not its first reader's.
    await createRunner(driver, 'neo4j').read('databaseAnswers', {}, { timeout: bootLimit });
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!code.startsWith('Neo.ClientError.Security')) return false;
    throw new StartFault(
      `Neo4j does not take the password kept in its store ${store}. Everything in it comes from the corpus: remove that folder and start again.`,
    );
  } finally {
    await driver.close();
  }
}

const diskFull = (store: string) => `The disk of the store ${store} is full. Make room and start again.`;

/** Neo4j goes on without an answer when it runs out of room while it boots. */
async function isFull(store: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(store);
  return bavail * bsize < leastRoom;
}

/** Why Neo4j ended while it booted, from its log, with what to do. */
function bootFailure({ store, jars, uri }: Address & Neo4jProcess): string {
  const log = readFileSync(logFile(store), 'utf8');
  if (/store_lock|FileLockException|has been locked/i.test(log))
    return `The store ${store} is in use by another Neo4j. Stop that one, or give this one a folder of its own with WHOSE_WATCH_HOME.`;
  if (/BindException|already in use/i.test(log))
    return `Port ${new URL(uri).port} on 127.0.0.1 was free and has been taken by another program while Neo4j started. Start again: another port is chosen.`;
  if (/Could not reserve enough space|Cannot allocate memory|insufficient memory/i.test(log))
    return 'There is not enough memory for Neo4j. Give it less with WHOSE_WATCH_HEAP (default 512m), or close something.';
  if (/No space left on device/i.test(log)) return diskFull(store);
  if (/UnsupportedLogVersionException|newer version of neo4j/i.test(log))
    return newerStore(store, 'a newer Neo4j', neo4jVersion);
  const damage = damageOf(jars, log);
  if (damage) return `${damage} Its log is ${logFile(store)}`;
  const lines = log.trim().split('\n');
  const telling =
    lines.findLast((line) => /ERROR|Exception|^Error/.test(line) && !/^\s*at /.test(line)) ?? lines.at(-1);
  return `Neo4j ended while it started: ${telling?.trim() || 'it said nothing'}. Its log is ${logFile(store)}`;
}
