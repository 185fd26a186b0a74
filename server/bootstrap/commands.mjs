/** What each command needs to have ready, and what it hands over to. Plain JavaScript with `node:` modules alone, as no package may be there yet. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createStages } from '../stages.mjs';
import { build, staleBuilds } from './builds.mjs';
import { installPackages } from './packages.mjs';
import { Failure, interrupted, project, runNode, tool } from './processes.mjs';
import { diskFailure } from './troubles.mjs';

const stages = createStages(process.stdout);

const commands = {
  start,
  test,
  dev,
  lint,
  corpus,
  bench,
  screenshots,
  serve,
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
    process.exitCode = 1;
    if (interrupted()) return;
    const told = diskFailure(error);
    console.error(told instanceof Failure ? `\n${told.message}` : told);
  }
}

/** The client is built while Neo4j boots: the server needs it only once it serves. */
async function start(args) {
  await buildStale('server');
  const clientBuilt = buildStale('client');
  // A failed build is told where it is waited for.
  clientBuilt.catch(() => undefined);
  await serveWith(args, clientBuilt);
}

/** What `dev` runs again and again: the client as it was last built, as Vite serves the newest itself. */
async function serve(args) {
  await buildStale('server');
  await serveWith(args, Promise.resolve());
}

async function serveWith(args, clientBuilt) {
  // graphql-js checks every object it meets for a second copy of itself unless told that this is no development.
  process.env.NODE_ENV ??= 'production';
  const program = await bundle('start');
  await program.start({ project, args, env: process.env, stages, clientBuilt });
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
  const program = await bundle('dev');
  await program.dev({ project, args, env: process.env, stages });
}

async function corpus(args) {
  await buildStale('server');
  await handOver(join(project, 'dist', 'server', 'corpus.js'), args);
}

/** As `npm start` runs it, all that it measures is built, and built for production. */
async function bench(args) {
  await buildStale('server', 'client', 'bench', 'drawing');
  process.env.NODE_ENV ??= 'production';
  await handOver(join(project, 'dist', 'bench', 'main.js'), args);
}

/** Of what people see: the program itself, in a browser. */
async function screenshots(args) {
  await buildStale('server', 'client', 'bench');
  await handOver(join(project, 'dist', 'bench', 'screenshots.js'), args);
}

const bundle = (entry) => import(pathToFileURL(join(project, 'dist', 'server', `${entry}.js`)).href);

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
