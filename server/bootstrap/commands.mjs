/** What each command needs to have ready, and what it hands over to. Plain JavaScript with `node:` modules alone, as no package may be there yet. */
import { join } from 'node:path';
import { createStages } from '../stages.mjs';
import { build, staleBuilds } from './builds.mjs';
import { installPackages } from './packages.mjs';
import { Failure, project, runNode, tool } from './processes.mjs';

const stages = createStages(process.stdout);

const commands = {
  start,
  test,
  dev,
  lint,
  corpus,
  build: () => buildStale('server', 'client'),
  types: (args) => handOver(join(project, 'server', 'graphql', 'generate.mjs'), args),
};

/** Runs one command; a failure is one message and exit code 1. */
export async function run(name, args) {
  const command = Object.hasOwn(commands, name ?? '') ? commands[name] : undefined;
  try {
    if (!command)
      throw new Failure(`There is ${Object.keys(commands).join(', ')}; there is no ${JSON.stringify(name)}.`);
    await installPackages(stages);
    await command(args);
  } catch (error) {
    console.error(error instanceof Failure ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}

/** The client is built while Neo4j boots: the server needs it only once it serves. */
async function start(args) {
  const [client] = await Promise.all([staleBuilds('client'), buildStale('server')]);
  const built = client.length > 0 ? buildStale(...client) : Promise.resolve();
  built.catch(() => undefined);
  const program = await import(join(project, 'dist', 'server', 'start.js'));
  await program.start({ project, args, stages, clientBuilt: built });
}

/** With arguments only the tests they name; without, types and lint as well. All parts run, so that one failure does not hide another. */
async function test(args) {
  let sound = true;
  if (args.length === 0) sound = await lintAll([]);
  await buildStale('server', 'client');
  const passed = await runNode(tool('vitest', 'vitest.mjs'), ['run', '--config', 'test/vitest.config.ts', ...args]);
  if (!sound || passed !== 0) process.exitCode = 1;
}

async function lint(args) {
  if (!(await lintAll(args))) process.exitCode = 1;
}

async function lintAll(args) {
  const types = await runNode(tool('typescript', 'bin/tsc'), ['--noEmit']);
  const style = await runNode(tool('@biomejs/biome', 'bin/biome'), ['check', ...args, '.']);
  stages.say(
    `types ${types === 0 ? 'are sound' : 'have faults'}, lint and format ${style === 0 ? 'are sound' : 'have faults'}`,
  );
  return types === 0 && style === 0;
}

async function dev(args) {
  await buildStale('server');
  const program = await import(join(project, 'dist', 'server', 'dev.js'));
  await program.dev({ project, args, stages });
}

async function corpus(args) {
  await buildStale('server');
  await handOver(join(project, 'dist', 'server', 'corpus.js'), args);
}

async function handOver(script, args) {
  process.exitCode = await runNode(script, args);
}

async function buildStale(...names) {
  const stale = await staleBuilds(...names);
  await Promise.all(
    stale.map((name) =>
      stages.run(
        name,
        () => build(name),
        () => 'built',
      ),
    ),
  );
}
