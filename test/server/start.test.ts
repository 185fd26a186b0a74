import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, inject, onTestFinished, test } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { jarsFolder } from '../../server/neo4j/jars.ts';
import { isRunning, type ProcessMark } from '../../server/neo4j/processes.ts';
import { emptyDatabase, testRunner } from '../helpers/neo4j.ts';
import { type Program, runProgram } from '../helpers/program.ts';

const { uri, username, password } = inject('neo4j');
const external = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
const runner = testRunner();

/** Boots of Neo4j take 8 s on a quiet machine and far longer on a busy one. */
const patience = 180_000;
const served = /Explorer +(http:\/\/127\.0\.0\.1:\d+)\//;

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'whose-watch-start-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A home for managed stores that shares the jars already fetched. */
async function temporaryHome(): Promise<string> {
  const home = await temporaryFolder();
  const fetched = join(jarsFolder(readConfig([], process.env, join(import.meta.dirname, '..', '..')).home), '..');
  await symlink(fetched, join(home, basename(fetched)));
  return home;
}

describe('on a Neo4j of somebody else', { timeout: patience }, () => {
  beforeEach(emptyDatabase);

  test('it loads, serves, prints its addresses, and SIGTERM ends it alone', async () => {
    const program = runProgram(external);
    const [, address] = await program.until(served);
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    const { code, stdout, stderr } = await program.end('SIGTERM');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^ {2}Neo4j +neo4j at bolt:.+ \d+\.\d s$/m);
    expect(stdout).toMatch(/^ {2}corpus +.+ \d+\.\d s$/m);
    expect(stdout).toContain(`Playground  ${address}/playground`);
    await expect(runner.reachable()).resolves.toBeUndefined();
    await expect(fetch(`${address}/readyz`)).rejects.toThrow();
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

interface Use {
  readonly server: ProcessMark;
  readonly neo4j?: ProcessMark;
}

/** Who uses the one store of a home, as the store itself says; absent when nobody does. */
async function inUse(home: string): Promise<Use | undefined> {
  const file = join(home, 'stores', 'birmingham', 'in-use.json');
  return existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as Use) : undefined;
}

async function neo4jOf(home: string): Promise<ProcessMark> {
  for (;;) {
    const use = await inUse(home);
    if (use?.neo4j) return use.neo4j;
    await sleep(20);
  }
}

async function untilGone(mark: ProcessMark): Promise<void> {
  while (await isRunning(mark)) await sleep(50);
}

describe('on a Neo4j of its own', { timeout: patience }, () => {
  test('its store serves one server at a time, from start to start, however the last one ended', async () => {
    const home = await temporaryHome();
    const first = runProgram({ WHOSE_WATCH_HOME: home });
    await first.until(served);
    const neo4j = await neo4jOf(home);
    const refused = await runProgram({ WHOSE_WATCH_HOME: home }).ended;
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(
      /^\nAnother Whose Watch \(process \d+\) is using this corpus' store\. Stop it first/,
    );
    expect(await isRunning(neo4j)).toBe(true);

    const ended = await first.end('SIGINT');
    expect({ code: ended.code, stderr: ended.stderr }).toEqual({ code: 0, stderr: '' });
    expect(await isRunning(neo4j)).toBe(false);
    expect(await inUse(home)).toBeUndefined();

    const second = runProgram({ WHOSE_WATCH_HOME: home });
    const [line] = await second.until(/corpus .*: (loaded|as it was)/);
    expect(line).toContain('as it was');
    await second.until(served);
    await killWithItsWatch(second, await neo4jOf(home));
    const leftover = await neo4jOf(home);
    expect(await isRunning(leftover)).toBe(true);

    const third = runProgram({ WHOSE_WATCH_HOME: home });
    await third.until(
      new RegExp(`ended the Neo4j \\(process ${leftover.pid}\\) that a killed server had left running`),
    );
    expect(await isRunning(leftover)).toBe(false);
    await third.until(served);
    const last = await neo4jOf(home);
    await third.end('SIGKILL');
    await untilGone(last);
  });

  test('a terminal that closes while Neo4j boots ends both at once', async () => {
    const home = await temporaryHome();
    const program = runProgram({ WHOSE_WATCH_HOME: home });
    const neo4j = await neo4jOf(home);
    const { code, stderr } = await program.end('SIGHUP');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(await isRunning(neo4j)).toBe(false);
    expect(await inUse(home)).toBeUndefined();
  });
});

/** Kills the server and the shell that watches over its Neo4j, as a crash of the whole session would. */
async function killWithItsWatch(program: Program, neo4j: ProcessMark): Promise<void> {
  onTestFinished(async () => {
    if (await isRunning(neo4j)) process.kill(neo4j.pid, 'SIGKILL');
  });
  const children = await readFile(`/proc/${program.pid}/task/${program.pid}/children`, 'utf8');
  for (const child of children.trim().split(' ').map(Number)) if (child !== neo4j.pid) process.kill(child, 'SIGKILL');
  await program.end('SIGKILL');
}
