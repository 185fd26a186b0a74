/** The Java process of a managed Neo4j: how it is started, and how it is made to end whatever happens to us. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { StartFault, saying } from '../faults.ts';
import type { Java } from './java.ts';
import { endWithUs } from './processes.ts';

export interface Neo4jProcess {
  readonly pid: number;
  /** The folders of its store and of its jars. */
  readonly store: string;
  readonly jars: string;
  /** Resolves when it has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Asks it to end and waits up to 8 s, or for what it records; then, or as soon as `hurry` is aborted, ends it by force. */
  stop(hurry?: AbortSignal): Promise<void>;
}

/** Closing the databases writes out what is in memory: measured 0.4 s for the shipped corpus, seconds for a large one just loaded. */
const patience = 8_000;
/** Writing the class data out: measured 8 s on a quiet machine, and it gives way to everything else. */
const recordingPatience = 120_000;

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

export interface Run {
  readonly heap: string;
  /** Ends within minutes: Java then spares the compilation that only pays later. */
  readonly shortLived: boolean;
  /** The file of class data that it maps, or that it records. */
  readonly classData?: { readonly file: string; readonly record: boolean } | undefined;
  /** Whether the log goes on where the last process left it, to tell why that one ended; else it begins anew. */
  readonly again: boolean;
}

export function logFile(store: string): string {
  return join(store, 'neo4j.log');
}

/**
 * Starts the server in a session of its own: Ctrl-C in a terminal reaches us alone, and Neo4j is stopped when its last reader is gone.
 * @throws StartFault when Java cannot be started
 */
export async function spawnNeo4j(java: Java, jars: string, store: string, run: Run): Promise<Neo4jProcess> {
  const nativeAccess = java.version >= 22 ? ['--enable-native-access=ALL-UNNAMED'] : [];
  const compiler = run.shortLived ? ['-XX:TieredStopAtLevel=1'] : [];
  const { file, record = false } = run.classData ?? {};
  const classes = file === undefined ? [] : [`-XX:${record ? 'ArchiveClassesAtExit' : 'SharedArchiveFile'}=${file}`];
  // Class data is of jars where they really are, whatever link leads there now.
  const classPath = join(await realpath(jars), '*');
  const options = [`-Xmx${run.heap}`, ...compiler, ...classes, ...javaOptions, ...nativeAccess, '-cp', classPath];
  const args = [`--home-dir=${store}`, `--config-dir=${join(store, 'conf')}`, '--console-mode'];
  const log = openSync(logFile(store), run.again ? 'a' : 'w', 0o600);
  const child = spawn(java.program, [...options, 'org.neo4j.server.CommunityEntryPoint', ...args], {
    cwd: store,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const { pid } = await once(child, 'spawn').then(
    () => child,
    (error: unknown) => {
      throw new StartFault(`${java.program} could not be started: ${saying(error)}`);
    },
  );
  if (pid === undefined) throw new Error('a started process has a number');

  const unwatch = endWithUs(pid);
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  const ended = once(child, 'exit').then(() => {
    unwatch();
    process.off('exit', kill);
  });
  async function stop(hurry?: AbortSignal): Promise<void> {
    child.kill('SIGTERM');
    const force = setTimeout(kill, record ? recordingPatience : patience);
    if (hurry?.aborted) kill();
    hurry?.addEventListener('abort', kill, { once: true });
    await ended;
    clearTimeout(force);
    hurry?.removeEventListener('abort', kill);
  }
  return { pid, store, jars, ended, stop };
}
