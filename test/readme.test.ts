/** The examples of “Beyond the browser” are run as they stand in the README, with the address alone replaced, on the shipped corpus. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCorpus } from '../server/corpus/read.ts';
import { type Api, serveCorpus } from './helpers/api.ts';
import { testRunner } from './helpers/neo4j.ts';

const root = resolve(import.meta.dirname, '..');
const runner = testRunner();
let api: Api;
let folder: string;
let blocks: ReadonlyMap<string, string>;

beforeAll(async () => {
  const read = await readCorpus(join(root, 'seeds/birmingham'));
  if ('faults' in read) throw new Error('the shipped corpus has faults');
  api = await serveCorpus(runner, read.corpus);
  blocks = await codeBlocks('Beyond the browser');
  folder = await mkdtemp(join(tmpdir(), 'whose-watch-readme-'));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'posts.graphql'), block('graphql'));
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

/** By their languages, of which a section has each once. */
async function codeBlocks(heading: string): Promise<Map<string, string>> {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const section = readme.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? '';
  const found = [...section.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = '', code = '']) => {
    return [language, code.replaceAll('http://127.0.0.1:4000', api.address)] as const;
  });
  expect(found.map(([language]) => language)).toEqual([...new Set(found.map(([language]) => language))]);
  return new Map(found);
}

function block(language: string): string {
  const code = blocks.get(language);
  if (code === undefined) throw new Error(`the section has no example in ${language}`);
  return code;
}

/** What it printed. */
async function run(program: string, ...words: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(program, words, { cwd: folder, timeout: 50_000 });
  return stdout;
}

const posts = [
  ["director of children's services at Birmingham City Council", 'July 2013', 'not stated'],
  ['director of people at Birmingham City Council', 'not stated', 'not stated'],
  ['strategic director for people at Birmingham City Council', 'not stated', 'not stated'],
];
const printed = posts.map(([post, from, to]) => `${post} (began: ${from}; ended: ${to})\n`).join('');
const table = `\uFEFF${[
  'object.name,from.text,to.text,evidence.nodes.source.title',
  "director of children's services at Birmingham City Council,July 2013,not stated,Birmingham admits children's services 'unsafe'; Threat to local children's services; Threat to local children's services",
  'director of people at Birmingham City Council,not stated,not stated,Birmingham children’s services ‘inadequate’ – Ofsted',
  'strategic director for people at Birmingham City Council,not stated,not stated,"‘Our children are safer, but not safe enough’, Birmingham council bosses warn"',
].join('\r\n')}\r\n`;

test('curl prints the answer and keeps the table', async () => {
  const { data } = JSON.parse(await run('bash', '-e', '-c', block('sh')));
  expect(
    data.claims.nodes.map(({ object, from, to }: Record<string, { name: string; text: string }>) => [
      object?.name,
      from?.text,
      to?.text,
    ]),
  ).toEqual(posts);
  expect(await readFile(join(folder, 'posts.csv'), 'utf8')).toBe(table);
});

test('the address of the table opens it', async () => {
  const response = await fetch(block('text').trim());
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="table.csv"');
  expect(Buffer.from(await response.arrayBuffer()).toString()).toBe(table);
});

test('TypeScript with generated types compiles and prints the posts', async () => {
  await writeFile(join(folder, 'types.mjs'), block('js'));
  await writeFile(join(folder, 'posts.ts'), block('ts'));
  await run(process.execPath, 'types.mjs');
  const how = ['--strict', '--target', 'es2023', '--module', 'nodenext', '--types', 'node', '--skipLibCheck'];
  const files = ['--rewriteRelativeImportExtensions', '--outDir', 'out', 'posts.ts'];
  await run(process.execPath, join(root, 'node_modules/typescript/bin/tsc'), ...how, ...files);
  expect(await run(process.execPath, 'out/posts.js')).toBe(printed);
  // The types know what was asked for: another field is no field.
  await writeFile(join(folder, 'posts.ts'), block('ts').replace('object.name', 'object.verb'));
  await expect(
    run(process.execPath, join(root, 'node_modules/typescript/bin/tsc'), ...how, ...files),
  ).rejects.toThrow();
});

const python = (() => {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

test.skipIf(!python)('Python prints the posts (skipped where there is no python3)', async () => {
  await writeFile(join(folder, 'posts.py'), block('python'));
  expect(await run('python3', 'posts.py')).toBe(printed);
});
