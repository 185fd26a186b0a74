/** `npm start` on a Neo4j that somebody else runs. */
import { execFile } from 'node:child_process';
import { appendFile, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { lighthouse } from '../helpers/corpusFolder.ts';
import { startProxy } from '../helpers/databaseProxy.ts';
import { emptyDatabase, ourNeo4j, testRunner } from '../helpers/neo4j.ts';
import { runProgram } from '../helpers/program.ts';

const { uri, username, password } = ourNeo4j();
const external = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
const runner = testRunner();

/** A start takes seconds on a quiet machine and far longer on a busy one. */
const patience = 180_000;
const served = /Explorer +(http:\/\/127\.0\.0\.1:\d+)\//;

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'whose-watch-start-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

describe('on a Neo4j of somebody else', { timeout: patience }, () => {
  beforeEach(emptyDatabase);

  test('it loads, serves, prints its addresses, and SIGTERM ends it alone', async () => {
    const program = runProgram(external);
    const [, address] = await program.until(served);
    await expect.poll(async () => (await fetch(`${address}/readyz`)).status, { timeout: patience }).toBe(200);
    const { code, stdout, stderr } = await program.end('SIGTERM');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^ {2}Neo4j +neo4j at bolt:.+ \d+\.\d s$/m);
    expect(stdout).toMatch(/^ {2}corpus +.+ \d+\.\d s$/m);
    expect(stdout).toContain(`Playground  ${address}/playground`);
    await expect(runner.reachable()).resolves.toBeUndefined();
    await expect(fetch(`${address}/readyz`)).rejects.toThrow();
  });

  test('a second signal ends it at once, though somebody still waits for an answer', async () => {
    const { hostname, port } = new URL(uri);
    const proxy = await startProxy({ host: hostname, port: Number(port) });
    onTestFinished(proxy.close);
    const behind = { ...external, NEO4J_URI: `bolt://127.0.0.1:${proxy.port}` };
    const program = runProgram(behind, ['--corpus', lighthouse]);
    const [, address] = await program.until(served);
    await expect.poll(async () => (await fetch(`${address}/readyz`)).status, { timeout: patience }).toBe(200);
    proxy.delay = 60_000;
    const query = encodeURIComponent('{ entities { nodes { name } } }');
    const waiting = fetch(`${address}/graphql?query=${query}`, { headers: { 'content-type': 'application/json' } });
    const cut = expect(waiting).rejects.toThrow();
    await sleep(500);
    const first = program.end('SIGINT');
    // What follows sooner is npm, which passes on what the terminal has sent to us as well.
    const early = await Promise.race([first, sleep(1_500).then(() => 'still answering')]);
    expect(early).toBe('still answering');
    await program.until(/^ {2}it ends when what was asked is answered; Ctrl-C again ends it at once$/m);
    const again = performance.now();
    expect((await program.end('SIGINT')).code).toBe(0);
    expect(performance.now() - again).toBeLessThan(4_000);
    await cut;
  });

  test('a corpus that it knows is not read anew; one whose files have changed is, and so is one that the database does not hold', async () => {
    const folder = await temporaryFolder();
    const [home, corpus] = [join(folder, 'home'), join(folder, 'corpus')];
    await cp(lighthouse, corpus, { recursive: true });
    const start = async () => {
      const program = runProgram({ ...external, WHOSE_WATCH_HOME: home }, ['--corpus', corpus]);
      const [line] = await program.until(/corpus .*: (loaded|as it was)/);
      await program.until(served);
      await program.end('SIGTERM');
      return line;
    };
    expect(await start()).toMatch(/: loaded$/);
    expect(await start()).toMatch(/: as it was$/);
    await emptyDatabase();
    expect(await start()).toMatch(/: loaded$/);
    await appendFile(join(corpus, 'questions.yaml'), '- id: cut off');
    const { code, stderr } = await runProgram({ ...external, WHOSE_WATCH_HOME: home }, ['--corpus', corpus]).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^ {2}questions\.yaml:\d+ /m);
  });

  test('a wrong password is one message and exit code 1', async () => {
    const { code, stderr } = await runProgram({ ...external, NEO4J_PASSWORD: 'wrong' }).ended;
    expect(code).toBe(1);
    expect(stderr).toBe(
      `\nThe Neo4j at NEO4J_URI (${uri}) refuses user neo4j with this password. Set NEO4J_USERNAME and NEO4J_PASSWORD to ones it knows.\n`,
    );
  });

  test('a taken port is one message and exit code 1, before anything else is tried', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    onTestFinished(() => void other.close());
    const taken = other.address();
    const port = taken && typeof taken === 'object' ? taken.port : 0;
    const { code, stdout, stderr } = await runProgram({ ...external, PORT: String(port) }).ended;
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `\nPort ${port} on 127.0.0.1 is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start\n`,
    });
    expect(stdout).not.toContain('Neo4j');
  });

  test('pages that cannot be built end it at once, though Neo4j is still waited for', async () => {
    const script = `
      const { start } = await import(process.argv[1]);
      const stages = { say: () => undefined, run: (_, work) => work(() => undefined) };
      const clientBuilt = new Promise((_, fail) => setTimeout(fail, 1_000, new Error('The client could not be built')));
      clientBuilt.catch(() => undefined);
      const given = { project: process.argv[2], args: [], env: process.env, stages, clientBuilt };
      await start(given).catch(({ message }) => {
        console.error(message);
        process.exitCode = 1;
      });`;
    const project = join(import.meta.dirname, '..', '..');
    const program = pathToFileURL(join(project, 'dist', 'server', 'start.js')).href;
    const ended = promisify(execFile)(process.execPath, ['--input-type=module', '-e', script, program, project], {
      env: { ...process.env, ...external, NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_WAIT: '3600', PORT: '0' },
    });
    await expect(ended).rejects.toMatchObject({ code: 1, stderr: 'The client could not be built\n' });
  });

  test('a broken corpus is refused with file and line, and exit code 1', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'claims'));
    await writeFile(join(folder, 'corpus.yaml'), 'id: broken\n');
    const { code, stdout, stderr } = await runProgram(external, ['--corpus', folder]).ended;
    expect(code).toBe(1);
    expect(stderr).toContain(`The corpus in ${folder} is refused, nothing of it is loaded:\n`);
    expect(stderr).toMatch(/^ {2}corpus\.yaml:1 /m);
    // Neo4j may have answered already, as the corpus is read meanwhile; nothing is served.
    expect(stdout).not.toContain('Explorer');
  });
});
