/** `npm run corpus -- load`, asked by a signal to end: it says that it did, leaves no Neo4j and no store in use, and the next load goes on. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../../server/config.ts';
import { jarsFolder } from '../../../server/neo4j/jars.ts';
import { isRunning, type ProcessMark } from '../../../server/neo4j/processes.ts';
import { cypher } from '../../helpers/cypher.ts';
import { emptyDatabase, ourNeo4j } from '../../helpers/neo4j.ts';
import { quickJava } from '../../helpers/program.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const ended = 'Ended before it was done. What a load has written is kept, and the next goes on from there.\n';

/** As npm runs it. */
function load(env: Readonly<Record<string, string>>) {
  const args = [join(root, 'server', 'bootstrap.mjs'), 'corpus', 'load', join(root, 'seeds', 'birmingham')];
  const { NEO4J_URI, ...outer } = process.env;
  const child = spawn(process.execPath, args, { cwd: root, env: { ...outer, ...quickJava, ...env } });
  onTestFinished(() => void child.kill('SIGKILL'));
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdout.resume();
  return { child, done: once(child, 'close').then(([code]) => ({ code: code as number | null, stderr })) };
}

async function temporaryHome(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'whose-watch-interrupted-'));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  const fetched = join(jarsFolder(readConfig([], process.env, root).home), '..');
  await symlink(fetched, join(home, basename(fetched)));
  return home;
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'while its Neo4j boots, by %s',
  { timeout: 120_000 },
  async (signal) => {
    const home = await temporaryHome();
    const { child, done } = load({ WHOSE_WATCH_HOME: home });
    const file = join(home, 'stores', 'birmingham', 'in-use.json');
    let neo4j: ProcessMark | undefined;
    while (!neo4j) {
      await sleep(20);
      const use = await readFile(file, 'utf8').catch(() => '{}');
      neo4j = (JSON.parse(use) as { neo4j?: ProcessMark }).neo4j;
    }
    child.kill(signal);
    expect(await done).toEqual({ code: 1, stderr: ended });
    expect(await isRunning(neo4j)).toBe(false);
    expect(existsSync(file)).toBe(false);
  },
);

test('while it writes', { timeout: 120_000 }, async () => {
  await emptyDatabase();
  const { uri, username, password, database } = ourNeo4j();
  const external = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  const state = async () => {
    const [found] = await cypher<{ state: string; nodes: number }>(
      'MATCH (c:Corpus) RETURN c.state AS state, COUNT { MATCH () } AS nodes',
    );
    return found;
  };
  const { child, done } = load(external);
  while (((await state())?.nodes ?? 0) < 2) await sleep(5);
  child.kill('SIGTERM');
  expect(await done).toEqual({ code: 1, stderr: ended });
  expect((await state())?.state).toBe('LOADING');
  expect(await load(external).done).toEqual({ code: 0, stderr: '' });
  expect((await state())?.state).toBe('LOADED');
});
