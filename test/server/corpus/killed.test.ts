/** `npm run corpus -- load`, killed while it writes: the next completes what it began, to the same graph as one that nobody disturbed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { graphHash } from '../../../server/corpus/readGraph.ts';
import { cypher } from '../../helpers/cypher.ts';
import { emptyDatabase, ourNeo4j, testRunner } from '../../helpers/neo4j.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const { uri, username, password, database } = ourNeo4j();
const neo4j = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
const runner = testRunner();
beforeEach(emptyDatabase);

/** As npm runs it, but without the bootstrap in between, which a killed one would leave behind. */
function load() {
  const args = [join(root, 'dist', 'server', 'corpus.js'), 'load', join(root, 'seeds', 'birmingham')];
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...neo4j }, stdio: 'ignore' });
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, ended: once(child, 'exit').then(([code]) => code as number | null) };
}

interface Held {
  readonly state: string;
  readonly nodes: number;
}

async function held(): Promise<Held | undefined> {
  const [found] = await cypher<Held>('MATCH (c:Corpus) RETURN c.state AS state, COUNT { MATCH () } AS nodes');
  return found;
}

test('is completed by the next', { timeout: 300_000 }, async () => {
  expect(await load().ended).toBe(0);
  const hash = await graphHash(runner);
  const whole = await held();
  await emptyDatabase();

  for (const least of [1, 300]) {
    const { child, ended } = load();
    while (((await held())?.nodes ?? 0) < least) await sleep(5);
    child.kill('SIGKILL');
    expect(await ended).toBe(null);
    expect((await held())?.state).toBe('LOADING');
  }
  expect(await load().ended).toBe(0);
  expect(await held()).toEqual(whole);
  expect(await graphHash(runner)).toBe(hash);
});
