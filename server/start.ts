/** The program on one screen: configure, read the corpus, find or start Neo4j, load, serve. */
import { join } from 'node:path';
import { createRunner } from '../cypher/run.ts';
import { browserAddress, checkFree, listenFault } from './address.ts';
import { type Config, type Environment, readConfig } from './config.ts';
import { prepareIndexes } from './corpus/indexes.ts';
import { loadCorpus, oneBar } from './corpus/load.ts';
import { requireCorpus } from './corpus/read.ts';
import { statedId } from './corpus/statedId.ts';
import { StartFault } from './faults.ts';
import { closeHttp } from './http/close.ts';
import { recordClassData } from './neo4j/classData.ts';
import { type Address, createDriver } from './neo4j/driver.ts';
import { beginNeo4j } from './neo4j/open.ts';
import { createShutdown, type Shutdown } from './shutdown.ts';
import type { Stages } from './stages.mjs';

export interface Start {
  /** Absolute folder of the project. */
  readonly project: string;
  readonly args: readonly string[];
  readonly env: Environment;
  readonly stages: Stages;
  /** Resolves when the client's files are up to date. */
  readonly clientBuilt: Promise<void>;
}

/** Serves until a signal ends it. What keeps it from serving is one message on stderr and exit code 1, with nothing left running. */
export async function start(given: Start): Promise<void> {
  const shutdown = createShutdown();
  try {
    const config = readConfig(given.args, given.env, given.project);
    const address = await serve(config, given, shutdown);
    given.stages.say(`\n  Explorer    ${address}/`);
    given.stages.say(`Playground  ${address}/playground`);
    given.stages.say(`API         ${address}/graphql\n\n  Ctrl-C ends it.`);
  } catch (error) {
    await shutdown.end();
    if (shutdown.interrupted) return;
    process.exitCode = 1;
    console.error(error instanceof StartFault ? `\n${error.message}` : error);
  }
}

async function serve(config: Config, around: Start, shutdown: Shutdown): Promise<string> {
  const { project, env, stages, clientBuilt } = around;
  const { host, port } = config;
  await checkFree(host, port);

  // Neo4j boots for seconds: what needs no database is done meanwhile, so that a start takes little longer than Neo4j's own.
  const id = (await statedId(config.corpus)) ?? (await requireCorpus(config.corpus)).id;
  const neo4j = await beginNeo4j(config, id, { env, stages, stopping: shutdown.begun });
  shutdown.onEnd(neo4j.close);
  const corpus = await requireCorpus(config.corpus);
  const { buildApp } = await import('./http/app.ts');
  await neo4j.answering;

  const runner = createRunner(neo4j.driver, neo4j.database);
  await stages.run(
    'corpus',
    (report) => loadCorpus(runner, corpus, oneBar(report)),
    ({ changed }) => `${corpus.title}: ${changed ? 'loaded' : 'as it was'}`,
  );
  await clientBuilt;

  const app = await buildApp({ runner, config, clientDir: join(project, 'dist', 'client') });
  shutdown.onEnd((hurry) => closeHttp(app, hurry));
  const listening = await app.listen({ host, port }).catch((error: unknown) => {
    throw listenFault(error, host, port);
  });
  if (!config.external) shutdown.onEnd(recording(config, env, shutdown.begun));
  return browserAddress(host, Number(new URL(listening).port));
}

/** Has later boots of Neo4j take less time, beginning when this start is over; resolves to nothing being under way when it is to end. */
function recording({ home, heap, pageCache }: Config, env: Environment, stopping: AbortSignal): () => Promise<void> {
  const exercise = async (neo4j: Address) => {
    const { warmUp } = await import('./graphql/warmUp.ts');
    const driver = createDriver(neo4j);
    const runner = createRunner(driver, 'neo4j');
    await prepareIndexes(runner)
      .then(() => warmUp(runner, stopping))
      .finally(() => driver.close());
  };
  const recorded = recordClassData({ home, heap, pageCache, env, exercise, patient: true, stopping });
  return () => recorded;
}
