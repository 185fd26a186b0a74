/**
 * Every command that stands in the README is run by a test. Those that no other test runs are run here, as people run them: by npm, from a folder of their own.
 * A command that comes into the README and into no list below is a failure.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { freePort } from '../server/address.ts';
import { lighthouse } from './helpers/corpusFolder.ts';
import { emptyDatabase, ourNeo4j } from './helpers/neo4j.ts';
import { quickJava } from './helpers/program.ts';

const root = resolve(import.meta.dirname, '..');
const { uri, username, password, database } = ourNeo4j();
const neo4j = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
/** A build, a boot and a browser take seconds on a quiet machine and far longer on a busy one. */
const patience = 400_000;

/** Run below. */
const here = [
  'npm run bench -- --quick',
  'npm run corpus -- audit',
  'npm run corpus -- check DIR',
  'npm run corpus -- diff OLD NEW',
  'npm run corpus -- export FORMAT DIR PATH',
  'npm run corpus -- import FORMAT PATH DIR',
  'npm run corpus -- load DIR',
  'npm run corpus -- place DIR --texts DIR',
  'npm run corpus -- suggest --measure --texts DIR',
  'npm run corpus -- suggest TEXT',
  'npm run corpus -- suggest TEXT [--corpus DIR]',
  'npm run dev',
  'npm run screenshots -- DIR',
];

/** Run by another test, in whose file this stands; or this is what that file does of them. */
const elsewhere: Readonly<Record<string, readonly [file: string, telling: string]>> = {
  'npm start': ['test/server/startManaged.test.ts', 'runProgram('],
  'npm start -- --corpus DIR': ['test/tutorial.test.ts', "text.startsWith('npm start')"],
  'npm start -- --corpus ferry': ['test/tutorial.test.ts', "text.startsWith('npm start')"],
  'npm test': ['.ci/run', 'npm test'],
  // Whole, it runs that before all tests.
  'npm run lint': ['server/bootstrap/commands.mjs', 'if (args.length === 0) sound = await lintAll([]);'],
  'npm run corpus -- help': ['test/server/corpus/commands.test.ts', "['help']"],
  'npm run corpus -- COMMAND --help': ['test/server/corpus/commands.test.ts', "'--help'"],
  'npm run corpus -- new DIR': ['test/tutorial.test.ts', "language === 'sh'"],
  'npm run corpus -- new ferry': ['test/tutorial.test.ts', "language === 'sh'"],
  'npm run corpus -- check ferry --texts ferry/texts': ['test/tutorial.test.ts', "language === 'sh'"],
  'npm run corpus -- check ferry --texts ferry/texts --watch': ['test/server/corpus/watch.test.ts', "'--watch'"],
  'npm run corpus -- check DIR [--texts DIR] [--watch]': ['test/server/corpus/watch.test.ts', "'--watch'"],
  'npm run corpus -- check seeds/birmingham --texts DIR': ['test/server/corpus/quotes.test.ts', 'WHOSE_WATCH_TEXTS'],
  'npm run corpus -- source FILE': ['test/tutorial.test.ts', "language === 'sh'"],
  'npm run corpus -- source ferry/texts/evening-star-1998.txt': ['test/tutorial.test.ts', "language === 'sh'"],
  'npm run corpus -- export-csv ferry claims.csv': ['test/tutorial.test.ts', '(?:export|import)-csv'],
  'npm run corpus -- export-csv DIR FILE': ['test/tutorial.test.ts', '(?:export|import)-csv'],
  'npm run corpus -- import-csv claims.csv ferry': ['test/tutorial.test.ts', '(?:export|import)-csv'],
  // What it measures is held in small; in whole it takes an hour.
  'npm run bench': ['test/server/bench.test.ts', 'neo4jGraphqlInProcess'],
  'npm install --save-dev graphql @graphql-codegen/core @graphql-codegen/typescript-operations': [
    'package.json',
    '"@graphql-codegen/typescript-operations"',
  ],
  'node types.mjs': ['test/readme.test.ts', "'types.mjs'"],
  'curl -sS -G http://127.0.0.1:4000/graphql': ['test/readme.test.ts', "block('sh')"],
  'curl -sS -G http://127.0.0.1:4000/table.csv': ['test/readme.test.ts', "block('sh')"],
  // It needs a container engine; its files are held to what can be said of them without.
  'NEO4J_PASSWORD=… docker compose up --build --wait': ['test/server/deploy/pure/files.test.ts', 'DCLinter'],
};

test('each command of the README is run by a test', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const fenced = [...readme.matchAll(/^```sh\n(.*?)^```$/gms)].flatMap(([, lines = '']) =>
    lines.trim().split(/(?<!\\)\n/),
  );
  const inline = [
    ...readme.replace(/^```.*?^```$/gms, '').matchAll(/`((?:npm|node|NEO4J_PASSWORD=…|docker|npx) [^`]+)`/g),
  ];
  const commands = [...fenced, ...inline.map(([, command = '']) => command)].map((command) =>
    command.startsWith('curl') ? command.split(' ').slice(0, 4).join(' ') : command,
  );
  expect([...new Set(commands)].sort()).toEqual([...here, ...Object.keys(elsewhere)].sort());
  for (const [command, [file, telling]] of Object.entries(elsewhere))
    expect(await readFile(join(root, file), 'utf8'), command).toContain(telling);
});

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'whose-watch-command-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** `npm …` as typed in that folder. */
function npm(folder: string, command: string, env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const options = { cwd: folder, env: { ...process.env, npm_config_loglevel: 'silent', ...env }, maxBuffer: 2 ** 26 };
  return new Promise((done) => {
    execFile('npm', ['--prefix', root, ...command.split(' ')], options, (error, stdout, stderr) =>
      done({ code: error === null ? 0 : Number(error.code ?? 1), stdout, stderr }),
    );
  });
}

const corpus = (folder: string, command: string, env?: Readonly<Record<string, string>>) =>
  npm(folder, `run corpus -- ${command}`, env);

test('npm run corpus: load, audit, place, diff, export, import, check and suggest', { timeout: patience }, async () => {
  const folder = await temporaryFolder();
  await cp(lighthouse, join(folder, 'light'), { recursive: true });
  await emptyDatabase();
  const loaded = await corpus(folder, 'load light', neo4j);
  expect([loaded.code, loaded.stdout]).toEqual([0, expect.stringContaining('12 entities, 19 claims loaded')]);
  const audited = await corpus(folder, 'audit', neo4j);
  // It writes what the others read.
  const placed = await corpus(folder, 'place light --texts light/texts');
  const others = await Promise.all([
    audited,
    corpus(folder, 'check light'),
    placed,
    corpus(folder, 'suggest light/texts/gazette.txt --corpus light'),
    corpus(folder, 'suggest --measure --texts light/texts --corpus light'),
    corpus(folder, 'export jsonld light light.jsonld'),
  ]);
  expect(others.map(({ code, stderr }) => [code, stderr])).toEqual(others.map(() => [0, '']));
  const told = [
    /All 1\d invariants hold\./,
    /19 claims, .* No fault\./,
    /place/,
    /^# .*(\n#.*)*/m,
    /entities/,
    /light\.jsonld/,
  ];
  for (const [n, { stdout }] of others.entries()) expect(stdout).toMatch(told[n] ?? /never/);

  expect(await corpus(folder, 'import jsonld light.jsonld again')).toMatchObject({ code: 0, stderr: '' });
  const compared = await corpus(folder, 'diff light again');
  expect([compared.code, compared.stdout.trim().split('\n').at(-1)]).toEqual([0, 'Both say the same.']);
});

test('npm run bench -- --quick, with --json', { timeout: patience }, async () => {
  const { code, stdout } = await npm(root, 'run bench -- --quick --json --only drawing --sizes 200');
  expect(code).toBe(0);
  const figures = stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as { name: string; value: number; unit: string; size: number });
  expect(figures.length).toBeGreaterThan(5);
  for (const { value, size } of figures) expect([Number.isFinite(value), size]).toEqual([true, 200]);
});

test('npm run screenshots', { timeout: patience }, async () => {
  const folder = await temporaryFolder();
  expect(await npm(folder, 'run screenshots -- pictures --only policy', quickJava)).toMatchObject({ code: 0 });
  const files = (await readdir(join(folder, 'pictures'))).sort();
  expect(files).toEqual(['1440-dark', '1440-light', '390-dark', '390-light'].map((kind) => `policy-${kind}.png`));
  const widths = await Promise.all(files.map((file) => widthOf(join(folder, 'pictures', file))));
  expect(widths).toEqual([1440, 1440, 390, 390]);
});

/** Of a PNG. */
async function widthOf(file: string): Promise<number> {
  const handle = await open(file);
  const { buffer } = await handle.read(Buffer.alloc(24), 0, 24, 0);
  await handle.close();
  expect(buffer.subarray(1, 4).toString()).toBe('PNG');
  return buffer.readUInt32BE(16);
}

test('npm run dev serves the pages as they are written, and the corpus as it is changed', {
  timeout: patience,
}, async () => {
  const folder = await temporaryFolder();
  await cp(lighthouse, join(folder, 'light'), { recursive: true });
  await emptyDatabase();
  const port = await freePort();
  const child = spawn('npm', ['--prefix', root, 'run', 'dev', '--', '--corpus', 'light'], {
    cwd: folder,
    env: { ...process.env, ...neo4j, PORT: String(port), npm_config_loglevel: 'silent' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => ended(child));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const address = `http://127.0.0.1:${port}`;
  await until(
    () => said.includes(`the client reloads in place at ${address}/`),
    () => said,
  );
  expect(await (await fetch(address)).text()).toContain('/@vite/client');
  expect((await fetch(`${address}/first.ts`)).headers.get('content-type')).toMatch(/javascript/);

  await until(
    async () => (await nameOf(address)) === 'Tobias Fenn',
    () => said,
  );
  const entities = join(folder, 'light', 'entities.yaml');
  await writeFile(entities, (await readFile(entities, 'utf8')).replace('name: Tobias Fenn', 'name: Tobias J Fenn'));
  await until(
    async () => (await nameOf(address)) === 'Tobias J Fenn',
    () => said,
  );
  await ended(child);
  await expect(fetch(address)).rejects.toThrow();
});

async function nameOf(address: string): Promise<string | undefined> {
  const query = encodeURIComponent('{ entity(id: "tobias-fenn") { name } }');
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${address}/graphql?query=${query}`, { headers }).catch(() => undefined);
  if (!answer?.ok) return undefined;
  return ((await answer.json()) as { data?: { entity?: { name: string } } }).data?.entity?.name;
}

async function until(holds: () => boolean | Promise<boolean>, said: () => string): Promise<void> {
  for (const limit = performance.now() + 180_000; !(await holds()); await sleep(100))
    if (performance.now() > limit) throw new Error(`it never came to it; it said:\n${said()}`);
}

/** As Ctrl-C in a terminal ends it. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill('SIGINT');
  await closed;
}
