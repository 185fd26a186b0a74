/** The container's command, on the Neo4j of this run: it becomes ready, serves, and ends when told to. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { expect, it, onTestFinished } from 'vitest';
import { createRunner } from '../../../cypher/run.ts';
import { freePort } from '../../../server/address.ts';
import { createDriver } from '../../../server/neo4j/driver.ts';
import { emptyDatabase, ourNeo4j } from '../../helpers/neo4j.ts';

const project = join(import.meta.dirname, '../../..');

it('is ready once the corpus is loaded, and ends on SIGTERM', async () => {
  await emptyDatabase();
  const { uri, username, password, database } = ourNeo4j();
  const port = String(await freePort());
  const env = {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    PORT: port,
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
  const child = spawn(
    process.execPath,
    [join(project, 'server/deploy/serve.mjs'), '--corpus', join(project, 'test/corpora/lighthouse')],
    { env, stdio: 'ignore' },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  let status = 0;
  for (const until = Date.now() + 120_000; status !== 200 && Date.now() < until; await sleep(200))
    status = await fetch(`http://127.0.0.1:${port}/readyz`).then(
      (response) => response.status,
      () => 0,
    );
  expect(status).toBe(200);
  const ended = once(child, 'close');
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
}, 180_000);

it('what a runner has written it waits for before it reads, as a cluster needs; readers go to readers', async () => {
  const { database, ...address } = ourNeo4j();
  const driver = createDriver(address);
  const asked: { access: string | undefined; bookmarks: number }[] = [];
  // The driver itself, which also tells what sessions it is asked for.
  const told: Driver = Object.create(driver, {
    session: {
      value: (config: NonNullable<Parameters<Driver['session']>[0]>) => {
        asked.push({ access: config.defaultAccessMode, bookmarks: [config.bookmarks ?? []].flat().length });
        return driver.session(config);
      },
    },
  });
  const runner = createRunner(told, database);
  await runner.read('databaseAnswers');
  await runner.write('beginLoad', { id: 'bookmarked' });
  await runner.read('databaseAnswers');
  expect(asked).toEqual([
    { access: neo4j.session.READ, bookmarks: 0 },
    { access: neo4j.session.WRITE, bookmarks: 0 },
    { access: neo4j.session.READ, bookmarks: 1 },
  ]);
  await driver.close();
  await emptyDatabase();
});
