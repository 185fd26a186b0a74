/** `npm start` in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { jarsFolder } from '../../../server/neo4j/jars.ts';
import { endWithUs } from '../../../server/neo4j/processes.ts';
import type { Bench } from './part.ts';

export interface Program {
  /** From the command to the line that says where it serves. */
  readonly seconds: number;
  /** `http://127.0.0.1:PORT`. */
  readonly address: string;
  /** Process numbers of the server and of its Neo4j. */
  readonly server: number;
  readonly neo4j: number;
  /** Whether it had to install or build anything first: then the seconds are not those of a start with everything installed. */
  readonly prepared: boolean;
  /** Asks it to end, and waits. */
  end(): Promise<void>;
}

type Surroundings = Pick<Bench, 'project' | 'stopping' | 'onEnd'>;

/** A home of the program's own, a new one each time, which shares the jars that are there already. */
export async function homeOf({ folder, home }: Pick<Bench, 'folder' | 'home'>): Promise<string> {
  const own = await mkdtemp(join(folder, 'home-'));
  const jars = dirname(jarsFolder(home));
  // Where there are none yet, the first start puts them there for all.
  await mkdir(jars, { recursive: true });
  await symlink(jars, join(own, basename(jars)));
  return own;
}

const served = /Explorer +(http:\/\/127\.0\.0\.1:\d+)\//;

export async function startProgram(home: string, { project, stopping, onEnd }: Surroundings): Promise<Program> {
  const started = performance.now();
  // npm says where it is to what it runs; without it, what its script runs is run.
  const npm = process.env.npm_execpath;
  const args = npm ? [npm, 'start'] : [join(project, 'server', 'bootstrap.mjs'), 'start'];
  const { NEO4J_URI: _, INIT_CWD: __, ...env } = process.env;
  const child = spawn(process.execPath, args, {
    cwd: project,
    env: { ...env, HOST: '127.0.0.1', PORT: '0', WHOSE_WATCH_HOME: home, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  const unwatch = endWithUs(child.pid ?? 0);
  void ended.then(unwatch);
  const end = async () => {
    const server = (await processesOf(home))?.server.pid ?? child.pid;
    if (server !== undefined && child.exitCode === null && child.signalCode === null) kill(server);
    await ended;
  };
  onEnd(end);
  const { address, prepared } = await addressOf(child, stopping);
  const seconds = (performance.now() - started) / 1000;
  const use = await processesOf(home);
  if (!use?.neo4j) throw new Error('the store does not say who uses it');
  return { seconds, address, prepared, server: use.server.pid, neo4j: use.neo4j.pid, end };
}

function addressOf(
  child: ChildProcess,
  stopping: AbortSignal,
): Promise<{ readonly address: string; readonly prepared: boolean }> {
  return new Promise((resolve, reject) => {
    let said = '';
    const look = (text: string) => {
      said += text;
      const address = served.exec(said)?.[1];
      if (address) resolve({ address, prepared: /^ +(packages|server|client) /m.test(said) });
    };
    child.stdout?.setEncoding('utf8').on('data', look);
    child.stderr?.setEncoding('utf8').on('data', look);
    child.once('error', reject).once('close', () => reject(new Error(`npm start ended before it served:\n${said}`)));
    stopping.addEventListener('abort', () => reject(stopping.reason), { once: true });
  });
}

interface Use {
  readonly server: { readonly pid: number };
  readonly neo4j?: { readonly pid: number };
}

/** As the program writes it down beside its store. */
async function processesOf(home: string): Promise<Use | undefined> {
  const text = await readFile(join(home, 'stores', 'birmingham', 'in-use.json'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Use);
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGTERM');
  } catch {
    // It has ended meanwhile.
  }
}
