/** The program's beginning: configure, find or start Neo4j. What follows is in `serve.ts`, read while Neo4j boots. */
import { checkFree } from './address.ts';
import { type Config, type Environment, readConfig } from './config.ts';
import { statedId } from './corpus/statedId.ts';
import { StartFault } from './faults.ts';
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

/**
 * Serves until a signal ends it. What keeps it from serving is one message on stderr and exit code 1, with nothing left running.
 * @throws what is no StartFault: why the client could not be built is for its builder to tell
 */
export async function start(given: Start): Promise<void> {
  const shutdown = createShutdown();
  shutdown.begun.addEventListener('abort', () => {
    if (shutdown.interrupted) given.stages.say('it ends when what was asked is answered; Ctrl-C again ends it at once');
  });
  try {
    const config = readConfig(given.args, given.env, given.project);
    const address = await Promise.race([serve(config, given, shutdown), failureOf(given.clientBuilt)]);
    given.stages.say(`\n  Explorer    ${address}/`);
    given.stages.say(`Playground  ${address}/playground`);
    given.stages.say(`API         ${address}/graphql\n\n  Ctrl-C ends it.`);
  } catch (error) {
    await shutdown.end();
    if (shutdown.interrupted) return;
    if (!(error instanceof StartFault)) throw error;
    process.exitCode = 1;
    console.error(`\n${error.message}`);
  }
}

/** Rejects when that does, and never resolves. */
function failureOf(work: Promise<unknown>): Promise<never> {
  return new Promise((_, reject) => void work.catch(reject));
}

/** Neo4j boots for seconds: nothing is done before it is set going that can be done meanwhile, the reading of modules above all. */
async function serve(config: Config, around: Start, shutdown: Shutdown): Promise<string> {
  const { env, stages } = around;
  await checkFree(config.host, config.port);
  const id = (await statedId(config.corpus)) ?? (await idOfWhole(config.corpus));
  const beginning = beginNeo4j(config, id, { env, stages, stopping: shutdown.begun });
  // Before it is there: whoever ends us while it is being set going would leave its store marked as in use.
  shutdown.onEnd(async (hurry) => (await beginning.catch(() => undefined))?.close(hurry));
  const neo4j = await beginning;
  const { loadAndServe } = await import('./serve.ts');
  return loadAndServe(neo4j, config, around, shutdown);
}

async function idOfWhole(corpus: string): Promise<string> {
  const { requireCorpus } = await import('./corpus/read.ts');
  return (await requireCorpus(corpus)).id;
}
