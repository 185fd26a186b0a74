/**
 * A large corpus is checked and loaded in the memory that its claims take, and no multiple of it: the program itself, with a heap of so many megabytes, on a
 * twentieth of the hundred thousand claims that the README tells of. Were the rows that are written all made at once, or the parsed files kept, it would end for lack of memory.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDrafts } from '../../bench/corpus/drafts.ts';
import { emptyDatabase, ourNeo4j } from '../../helpers/neo4j.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const { uri, username, password, database } = ourNeo4j();
const env = {
  ...process.env,
  ...{ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database },
};
/** Megabytes: with 32 the check ends for lack of memory, and just above that it does little else than look for some. */
const heap = { check: 48, load: 72 };
let folder: string;

beforeAll(async () => {
  await emptyDatabase();
  folder = await mkdtemp(join(tmpdir(), 'whose-watch-bounded-'));
  await mkdir(join(folder, 'claims'));
  const { corpus, sources, entities, claims } = makeDrafts(1, 1_000);
  const write = (name: string, value: unknown) => writeFile(join(folder, name), yaml(value));
  await write('corpus.yaml', corpus?.value);
  await write('sources.yaml', sources.map(written));
  await write('entities.yaml', entities.map(written));
  for (let n = 0; n < 20; n += 1)
    await write(`claims/part-${n}.yaml`, claims.slice(n * 250, (n + 1) * 250).map(written));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const written = <T>({ value }: { readonly value: T }): T => value;

/** JSON is YAML too, and is written in no time. */
const yaml = (value: unknown) =>
  Array.isArray(value) ? value.map((one) => `- ${JSON.stringify(one)}\n`).join('') : JSON.stringify(value);

/** What it said, when it ended well. */
function run(command: 'check' | 'load'): Promise<string> {
  const script = join(root, 'dist', 'server', 'corpus.js');
  const args = [`--max-old-space-size=${heap[command]}`, script, command, folder];
  return new Promise((done, fail) => {
    execFile(process.execPath, args, { cwd: root, env }, (error, stdout) => (error ? fail(error) : done(stdout)));
  });
}

test('5,000 claims in twenty files are checked and loaded', { timeout: 300_000 }, async () => {
  expect(await run('check')).toContain(': 167 sources, 1000 entities, 5000 claims, 7585 quotes');
  expect(await run('load')).toContain('1000 entities, 5000 claims loaded');
});
