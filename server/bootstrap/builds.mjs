/** Builds what is stale: the server's bundle and the client's files, each with a stamp of what went into it. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { project, runQuietly, tool } from './processes.mjs';
import { failureOf } from './troubles.mjs';

const dist = join(project, 'dist');
const shared = ['package.json', 'package-lock.json', 'tsconfig.json'];
const builds = {
  server: { config: 'server/vite.config.ts', inputs: ['server', 'cypher', 'seeds/corpus.schema.json', ...shared] },
  bench: {
    config: 'test/bench/vite.config.ts',
    inputs: [
      'test/bench',
      'test/screenshots',
      'test/helpers/browser.ts',
      'server',
      'cypher',
      'seeds/corpus.schema.json',
      ...shared,
    ],
  },
  drawing: {
    config: 'test/bench/drawing/vite.config.ts',
    inputs: ['test/bench/drawing', 'test/bench/corpus/random.ts', 'client', ...shared],
  },
  client: { config: 'client/vite.config.ts', inputs: ['client', 'server/graphql/schema.graphql', ...shared] },
};

const stampFile = (name) => join(dist, `${name}.stamp`);

/** The builds among those named that are missing or older in content than what goes into them. */
export async function staleBuilds(...names) {
  const checked = await Promise.all(
    names.map(async (name) => {
      const stamp = await readFile(stampFile(name), 'utf8').catch(() => '');
      return existsSync(join(dist, name)) && stamp === (await hashOf(name)) ? [] : [name];
    }),
  );
  return checked.flat();
}

/** Builds beside the old build and puts itself in its place at the end: a build that fails or is cut off changes nothing. */
export async function build(name) {
  const hash = await hashOf(name);
  const fresh = join(dist, `.${name}-${process.pid}`);
  const args = ['build', '--config', builds[name].config, '--outDir', fresh, '--emptyOutDir', '--logLevel', 'warn'];
  try {
    const env = { ...process.env, WHOSE_WATCH_BUILD: hash };
    const explain = (said) => failureOf(`The ${name} could not be built`, said);
    await runQuietly(process.execPath, [tool('vite', 'bin/vite.js'), ...args], explain, { env });
    await rm(stampFile(name), { force: true });
    await rm(join(dist, name), { recursive: true, force: true });
    await rename(fresh, join(dist, name));
    await mkdir(dist, { recursive: true });
    await writeFile(stampFile(name), hash);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function hashOf(name) {
  const files = (await Promise.all(builds[name].inputs.map((path) => filesOf(path)))).flat().sort();
  const contents = await Promise.all(files.map((file) => readFile(join(project, file))));
  const hash = createHash('sha256').update(process.versions.node);
  for (const [at, file] of files.entries()) hash.update(`\0${file}\0${contents[at].length}\0`).update(contents[at]);
  return hash.digest('hex');
}

async function filesOf(path) {
  const entries = await readdir(join(project, path), { withFileTypes: true, recursive: true }).catch((error) => {
    if (error.code !== 'ENOTDIR') throw error;
  });
  if (!entries) return [path];
  const top = join(project, path);
  return entries.flatMap((entry) =>
    entry.isFile() ? [join(path, join(entry.parentPath, entry.name).slice(top.length))] : [],
  );
}
