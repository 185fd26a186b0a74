/** The program's straight line once Neo4j is on its way: read and check the corpus, unless it is known already, load, serve. */
import { join } from 'node:path';
import { createRunner, type Runner } from '../cypher/run.ts';
import { browserAddress, listenFault } from './address.ts';
import type { Config, Environment } from './config.ts';
import { holdsWhole } from './corpus/contents.ts';
import { prepareIndexes } from './corpus/indexes.ts';
import { type KnownCorpus, knownCorpus } from './corpus/known.ts';
import { program } from './corpus/program.ts';
import type { Corpus } from './corpus/types.ts';
import { warmUp } from './graphql/warmUp.ts';
import { buildApp } from './http/app.ts';
import { closeHttp } from './http/close.ts';
import { recordClassData } from './neo4j/classData.ts';
import { type Address, createDriver } from './neo4j/driver.ts';
import type { BegunNeo4j } from './neo4j/open.ts';
import type { Shutdown } from './shutdown.ts';
import type { Stages } from './stages.mjs';
import type { Start } from './start.ts';

/**
 * Resolves to the address that it serves at.
 * @throws StartFault on a corpus with faults, a database that does not answer or holds something else, a port that is taken
 */
export async function loadAndServe(
  neo4j: BegunNeo4j,
  config: Config,
  { project, env, stages, clientBuilt }: Start,
  shutdown: Shutdown,
): Promise<string> {
  const { host, port } = config;
  const runner = createRunner(neo4j.driver, neo4j.database);
  const makeReady = async () => {
    await clientBuilt;
    const app = await buildApp({ runner, config, clientDir: join(project, 'dist', 'client') });
    shutdown.onEnd((hurry) => closeHttp(app, hurry));
    await app.ready();
    return app;
  };
  const corpus = await knownCorpus(config.home, config.corpus, program);
  // While Neo4j boots all is made ready, or the corpus is read; the app comes after a corpus, so that the memory which that took is swept on the way.
  const early = corpus.known ? makeReady() : undefined;
  // Its failure is told where it is waited for.
  early?.catch(() => undefined);
  await load(runner, neo4j.answering, config, corpus, stages);
  const app = await (early ?? makeReady());
  const listening = await app.listen({ host, port }).catch((error: unknown) => {
    throw listenFault(error, host, port);
  });
  if (!config.external) shutdown.onEnd(recording(config, env, shutdown.begun));
  return browserAddress(host, Number(new URL(listening).port));
}

/** A function of its own: what outlives the start would otherwise keep the whole corpus in memory. */
async function load(
  runner: Runner,
  answering: Promise<unknown>,
  config: Config,
  { known, remember }: KnownCorpus,
  stages: Stages,
): Promise<void> {
  const read = known ? undefined : await readWhole(config.corpus);
  await answering;
  const loaded = await stages.run(
    'corpus',
    async (report) => {
      // Where that cannot be asked, loading tells why.
      if (known && (await holdsWhole(runner, known).catch(() => false))) return { ...known, changed: false };
      const { loadCorpus, oneBar } = await import('./corpus/load.ts');
      const corpus = read ?? (await readWhole(config.corpus));
      const { changed } = await loadCorpus(runner, corpus, oneBar(report));
      return { ...corpus, changed };
    },
    ({ title, changed }) => `${title}: ${changed ? 'loaded' : 'as it was'}`,
  );
  if (!known) await remember(loaded);
}

/** What reads and checks takes a while to be read itself, and a start that knows the corpus does without. */
async function readWhole(corpus: string): Promise<Corpus> {
  const { requireCorpus } = await import('./corpus/read.ts');
  return requireCorpus(corpus);
}

/** Has later boots of Neo4j take less time, beginning when this start is over; resolves to nothing being under way when it is to end. */
function recording({ home, heap, pageCache }: Config, env: Environment, stopping: AbortSignal): () => Promise<void> {
  const exercise = async (neo4j: Address) => {
    const driver = createDriver(neo4j);
    const runner = createRunner(driver, 'neo4j');
    await prepareIndexes(runner)
      .then(() => warmUp(runner, stopping))
      .finally(() => driver.close());
  };
  const recorded = recordClassData({ home, heap, pageCache, env, exercise, patient: true, stopping });
  return () => recorded;
}
