/** `npm run dev`: one Neo4j that stays, a server that starts anew when what it is made of changes, and a client that Vite reloads in place. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { browserAddress, checkFree, freePort } from './address.ts';
import { type Environment, readConfig } from './config.ts';
import { requireCorpus } from './corpus/read.ts';
import { StartFault } from './faults.ts';
import { startManaged } from './neo4j/managed.ts';
import { createShutdown, type Shutdown } from './shutdown.ts';
import type { Stages } from './stages.mjs';

export interface Dev {
  /** Absolute folder of the project. */
  readonly project: string;
  readonly args: readonly string[];
  readonly env: Environment;
  readonly stages: Stages;
}

/** What the server answers; every other address is the client's. */
const servers = ['/graphql', '/table.csv', '/schema.graphql', '/limits', '/healthz', '/readyz', '/metrics'];
/** Editors save several files at once, and some of them twice. */
const settle = 150;

export async function dev(given: Dev): Promise<void> {
  const shutdown = createShutdown();
  try {
    await run(given, shutdown);
  } catch (error) {
    await shutdown.end();
    if (shutdown.interrupted) return;
    process.exitCode = 1;
    console.error(error instanceof StartFault ? `\n${error.message}` : error);
  }
}

async function run({ project, args, env, stages }: Dev, shutdown: Shutdown): Promise<void> {
  const config = readConfig(args, env, project);
  await checkFree(config.host, config.port);
  const external = config.external ?? (await ownNeo4j());
  const port = await freePort();
  const server = restarting(project, args, {
    ...env,
    PORT: String(port),
    HOST: '127.0.0.1',
    NEO4J_URI: external.uri,
    NEO4J_USERNAME: external.username,
    NEO4J_PASSWORD: external.password,
    NEO4J_DATABASE: external.database,
  });
  shutdown.onEnd(server.end);
  for (const folder of [join(project, 'server'), join(project, 'cypher'), config.corpus])
    watch(folder, { recursive: true, signal: shutdown.begun }, server.restart);

  const client = await createServer({
    configFile: join(project, 'client', 'vite.config.ts'),
    server: {
      host: config.host,
      port: config.port,
      strictPort: true,
      proxy: Object.fromEntries(servers.map((path) => [path, `http://127.0.0.1:${port}`])),
    },
  });
  shutdown.onEnd(() => client.close());
  await client.listen();
  stages.say(`the client reloads in place at ${browserAddress(config.host, config.port)}/`);

  async function ownNeo4j() {
    const corpus = await requireCorpus(config.corpus);
    const { home, heap, pageCache } = config;
    const store = join(home, 'stores', corpus.id);
    const neo4j = await startManaged({ home, store, heap, pageCache, env, stages, stopping: shutdown.begun });
    shutdown.onEnd(neo4j.stop);
    return neo4j;
  }
}

/** A server process that starts again some time after each wish to; one that fails waits for the next. */
function restarting(project: string, args: readonly string[], env: Environment) {
  let child: ChildProcess = start();
  let timer: NodeJS.Timeout | undefined;

  function start(): ChildProcess {
    return spawn(process.execPath, [join(project, 'server', 'bootstrap.mjs'), 'serve', ...args], {
      cwd: project,
      env,
      stdio: 'inherit',
    });
  }

  async function end(): Promise<void> {
    clearTimeout(timer);
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  }

  function restart(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void end().then(() => (child = start())), settle);
  }

  return { restart, end };
}
