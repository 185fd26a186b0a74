/** Runs Neo4j's own programs: the one that sets the first password, and the server. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { StartFault } from '../faults.ts';
import type { Java } from './java.ts';

/** As Neo4j's own start script gives them; Java closes these packages to libraries otherwise. */
const opened = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'];
const javaOptions = [
  '-XX:+UseG1GC',
  '-XX:-OmitStackTraceInFastThrow',
  '-XX:+DisableExplicitGC',
  '-Djdk.nio.maxCachedBufferSize=1024',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  '-Dfile.encoding=UTF-8',
  ...opened.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
];

/**
 * Sets the first password, before the store's first start. AdminTool is what Neo4jAdminCommand starts in a second Java: this spares one.
 * The password goes by its file (`@file`), as other users of the machine can read a command line.
 */
export async function setFirstPassword(java: Java, jars: string, store: string): Promise<void> {
  const args = ['-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password'];
  const env = { ...process.env, NEO4J_HOME: store, NEO4J_CONF: join(store, 'conf') };
  try {
    await promisify(execFile)(java.program, [...args, `@${join(store, 'password')}`], { env });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
    throw new StartFault(`Neo4j could not set the first password of the store ${store}: ${said.split('\n')[0]}`);
  }
}

/** Starts the server in a session of its own: Ctrl-C in the terminal reaches us alone, and we stop Neo4j when its last reader is gone. */
export function bootNeo4j(java: Java, jars: string, store: string, heap: string): ChildProcess {
  const log = openSync(logFile(store), 'w', 0o600);
  const native = java.version >= 22 ? ['--enable-native-access=ALL-UNNAMED'] : [];
  const args = [
    `-Xmx${heap}`,
    ...javaOptions,
    ...native,
    '-cp',
    join(jars, '*'),
    'org.neo4j.server.CommunityEntryPoint',
  ];
  args.push(`--home-dir=${store}`, `--config-dir=${join(store, 'conf')}`, '--console-mode');
  try {
    return spawn(java.program, args, { cwd: store, detached: true, stdio: ['ignore', log, log] });
  } finally {
    closeSync(log);
  }
}

export function logFile(store: string): string {
  return join(store, 'neo4j.log');
}

/** Resolves when something listens on the loopback port; rejects with `over`'s reason once that is aborted. */
export async function untilListening(port: number, over: AbortSignal): Promise<void> {
  while (!(await listens(port))) await sleep(25, undefined, { signal: over });
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const done = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => done(true)).once('error', () => done(false));
  });
}

/** Why Neo4j ended while it booted, in one sentence, from its log. */
export function bootFailure(store: string): string {
  const log = readFileSync(logFile(store), 'utf8');
  if (/store_lock|FileLockException|has been locked/i.test(log))
    return `The store ${store} is in use by another Neo4j. Stop that one, or give this one a folder of its own with WHOSE_WATCH_HOME.`;
  if (/Could not reserve enough space|Cannot allocate memory|insufficient memory/i.test(log))
    return 'There is not enough memory for Neo4j. Give it less with WHOSE_WATCH_HEAP (default 512m) or close something.';
  if (/No space left on device/i.test(log)) return `The disk of the store ${store} is full. Make room and start again.`;
  const last = log.split('\n').findLast((line) => /ERROR|Exception|^Error/.test(line)) ?? log.trim().split('\n').at(-1);
  return `Neo4j ended while it started: ${last?.trim() || 'it said nothing'}. Its log is ${logFile(store)}`;
}
