/** `npm start` on a Neo4j of its own: one server to a store, from start to start, however the last one ended. */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { jarsFolder } from '../../server/neo4j/jars.ts';
import { isRunning, type ProcessMark } from '../../server/neo4j/processes.ts';
import { type Program, runProgram } from '../helpers/program.ts';

/** Boots of Neo4j take 8 s on a quiet machine and far longer on a busy one. */
const patience = 180_000;
const served = /Explorer +(http:\/\/127\.0\.0\.1:\d+)\//;

/** A home for managed stores that shares the jars already fetched. */
async function temporaryHome(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'whose-watch-start-'));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  const fetched = join(jarsFolder(readConfig([], process.env, join(import.meta.dirname, '..', '..')).home), '..');
  await symlink(fetched, join(home, basename(fetched)));
  return home;
}

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
  test('its store serves one server at a time, from start to start, however the last one ended; of two at once, one serves and the other refuses', async () => {
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
    expect(await readFile(`/proc/${(await neo4jOf(home)).pid}/maps`, 'utf8')).toMatch(
      /\/classes-[\d.]+-[\da-f]{8}\.jsa$/m,
    );
    await killWithItsWatch(second, await neo4jOf(home));
    const leftover = await neo4jOf(home);
    expect(await isRunning(leftover)).toBe(true);

    // A frozen one takes seconds to end: of two starts at once over what was left, neither has ended it before the other looks.
    process.kill(leftover.pid, 'SIGSTOP');
    const both = [runProgram({ WHOSE_WATCH_HOME: home }), runProgram({ WHOSE_WATCH_HOME: home })];
    const third = await Promise.any(both.map((program) => program.until(served).then(() => program)));
    await third.until(
      new RegExp(`ended the Neo4j \\(process ${leftover.pid}\\) that a killed server had left running`),
    );
    expect(await isRunning(leftover)).toBe(false);
    const other = await both.find((program) => program !== third)?.ended;
    expect(other?.code).toBe(1);
    expect(other?.stderr).toMatch(/^\nAnother Whose Watch /);
    expect((await inUse(home))?.server.pid).toBe(third.pid);
    const last = await neo4jOf(home);
    await third.end('SIGKILL');
    await untilGone(last);
  });

  test('without Java it is not begun: one message, and exit code 1', async () => {
    const home = await temporaryHome();
    const { code, stderr } = await runProgram({ WHOSE_WATCH_HOME: home, PATH: home, JAVA_HOME: home }).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^\nFound no Java; Neo4j needs Java 17 or newer\.\nWhose Watch needs a Neo4j\./);
    expect(existsSync(join(home, 'stores'))).toBe(false);
  });

  test('a terminal that closes while Neo4j boots ends both at once', async () => {
    const home = await temporaryHome();
    const program = runProgram({ WHOSE_WATCH_HOME: home });
    const neo4j = await neo4jOf(home);
    expect((await program.closeTerminal()).code).toBe(0);
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
