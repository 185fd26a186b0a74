/** A Neo4j of ours that dies and cannot come up again: why is said, it is tried again, and all is well once nothing hinders it any more. */
import { mkdtemp, rm, statfs, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createRunner } from '../../../cypher/run.ts';
import { readConfig } from '../../../server/config.ts';
import { createDriver } from '../../../server/neo4j/driver.ts';
import { type ManagedNeo4j, startManaged } from '../../../server/neo4j/managed.ts';
import { silentStages } from '../../../server/stages.mjs';
import { disk, mounts } from '../../helpers/disk.ts';

const { home, heap } = readConfig([], process.env, join(import.meta.dirname, '..', '..', '..'));
/** Boots of Neo4j take seconds on a quiet machine and far longer on a busy one. */
const patience = { timeout: 400_000 };
const long = { timeout: 180_000 };

async function running(store: string): Promise<{ neo4j: ManagedNeo4j; said: string[] }> {
  const said: string[] = [];
  const stages = { ...silentStages, say: (line: string) => void said.push(line) };
  const options = { home, store, heap, pageCache: '8m', shortLived: true, stages, env: process.env };
  const neo4j = await startManaged(options);
  onTestFinished(() => neo4j.stop(AbortSignal.abort()));
  return { neo4j, said };
}

async function answers(neo4j: ManagedNeo4j): Promise<void> {
  const driver = createDriver(neo4j);
  onTestFinished(() => driver.close());
  await createRunner(driver, neo4j.database).read('databaseAnswers', {}, { timeout: 60_000 });
}

const again = /^Neo4j \(process \d+\) answers again, \d+\.\d s after the last one ended$/;

test('as a stranger has taken its port, until he leaves', patience, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'whose-watch-again-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const { neo4j, said } = await running(join(folder, 'store'));
  const { pid, uri } = neo4j;
  const port = Number(new URL(uri).port);

  const stranger = createServer();
  onTestFinished(() => void stranger.close());
  process.kill(pid, 'SIGKILL');
  // Its connections end with it; the next one needs seconds until it wants the port.
  await expect
    .poll(() => new Promise((done) => stranger.once('error', done).listen(port, '127.0.0.1', () => done('listens'))))
    .toBe('listens');

  await expect.poll(() => said.length, long).toBeGreaterThan(1);
  expect(said.slice(0, 2)).toEqual([
    `Neo4j (process ${pid}) has ended by itself and is started again`,
    `Neo4j did not come up again, and is tried again in 1 s: Port ${port} on 127.0.0.1 was free and has been taken by another program while Neo4j started. Start again: another port is chosen.`,
  ]);
  stranger.close();
  await expect.poll(() => said.at(-1), long).toMatch(again);
  await answers(neo4j);
});

test.runIf(mounts)('as its disk is full, until there is room', patience, async () => {
  const folder = await disk('size=300m');
  const { neo4j, said } = await running(join(folder, 'store'));
  const { bavail, bsize } = await statfs(folder);
  const ballast = join(folder, 'ballast');
  await writeFile(ballast, Buffer.alloc(bavail * bsize));
  process.kill(neo4j.pid, 'SIGKILL');

  await expect.poll(() => said.length, long).toBeGreaterThan(1);
  expect(said[1]).toMatch(/^Neo4j did not come up again, and is tried again in 1 s: .*disk.* is full/);
  await rm(ballast);
  await expect.poll(() => said.at(-1), long).toMatch(again);
  await answers(neo4j);
});
