/** The one caller of the driver, where the database does not keep to what it was asked. */
import { expect, onTestFinished, test } from 'vitest';
import { createRunner } from '../../cypher/run.ts';
import { closeDriver, createDriver } from '../../server/neo4j/driver.ts';
import { startProxy } from '../helpers/databaseProxy.ts';
import { ourNeo4j } from '../helpers/neo4j.ts';

test('a statement that is neither answered nor ended in its time is given up soon after', async () => {
  const { database, uri, ...user } = ourNeo4j();
  const proxy = await startProxy({ host: '127.0.0.1', port: Number(new URL(uri).port) });
  onTestFinished(proxy.close);
  const driver = createDriver({ ...user, uri: `bolt://127.0.0.1:${proxy.port}` });
  onTestFinished(() => closeDriver(driver));
  const runner = createRunner(driver, database);
  expect(await runner.read('auditNodeCount', {}, { timeout: 30_000 })).toHaveLength(1);

  proxy.delay = 60_000;
  await expect(runner.read('auditNodeCount', {}, { timeout: 100 })).rejects.toMatchObject({
    code: 'ServiceUnavailable',
    message: 'The database began a statement and never answered.',
  });
});
