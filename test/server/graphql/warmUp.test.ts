/** What a statement costs the first time is paid before anybody asks. */
import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { print } from 'graphql';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { ChainDocument, NotesDocument, StartDocument } from '../../../client/api/operations.ts';
import type { Reader } from '../../../cypher/run.ts';
import { statements } from '../../../cypher/statements.ts';
import { loadCorpus } from '../../../server/corpus/load.ts';
import { limits } from '../../../server/graphql/limits.ts';
import { warmFirstPage, warmUp } from '../../../server/graphql/warmUp.ts';
import { buildApp } from '../../../server/http/app.ts';
import { type Api, startApi } from '../../helpers/api.ts';
import { harbour } from '../../helpers/harbour.ts';
import { emptyDatabase, testRunner } from '../../helpers/neo4j.ts';

const runner = testRunner();
/** On a cold database, every plan is the first: on two busy cores that took over a minute. */
const patience = 180_000;
let api: Api;
let warmed: readonly string[];

beforeAll(async () => {
  await emptyDatabase();
  await loadCorpus(runner, harbour);
  warmed = await warmFirstPage(runner);
  api = await startApi(runner, { warm: false });
}, patience);
afterAll(() => api.close());

test('what the first page asks, upward or downward, is planned first', async () => {
  const ids = harbour.claims.slice(0, 5).map(({ id }) => id);
  await api.data(print(StartDocument));
  await api.data(print(ChainDocument), { of: 'light', asOf: '2014-06', direction: 'UP' });
  await api.data(print(ChainDocument), { of: 'board', direction: 'DOWN' });
  await api.data(print(NotesDocument), { ids });
  expect([...new Set(api.statements())].toSorted()).toEqual(warmed.toSorted());
});

test(
  'then every reading statement but those of audits, in READ mode, with parameters of the right types',
  async () => {
    const reading = [...statements.values()].filter(
      ({ folder, name }) => folder === 'read' && !name.startsWith('audit'),
    );
    expect((await warmUp(runner)).toSorted()).toEqual(reading.map(({ name }) => name).toSorted());
  },
  patience,
);

test('serving does not wait for the first page, questions do; the time that they have begins afterwards', async () => {
  let plan = () => {};
  const slow = new Promise<void>((resolve) => {
    plan = resolve;
  });
  const planning: Reader = {
    ...runner,
    read: async (name, ...more) => {
      if (name === 'chainUp') await slow;
      return runner.read(name, ...more);
    },
  };
  const app = await buildApp({ runner: planning, config: { logLevel: 'silent' }, clientDir: tmpdir() });
  onTestFinished(() => app.close());
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const readiness = await fetch(`${address}/readyz`);
  expect([readiness.status, await readiness.json()]).toEqual([
    503,
    { ready: false, reason: 'The database plans its first statements.' },
  ]);
  const answer = fetch(`${address}/graphql?query={graph{entities}}`, {
    headers: { 'apollo-require-preflight': '1' },
  }).then((response) => response.json());
  expect(await Promise.race([answer, sleep(limits.operationMilliseconds + 200, 'waiting')])).toBe('waiting');
  plan();
  expect(await answer).toMatchObject({ data: { graph: { entities: harbour.entities.length } } });
  expect((await fetch(`${address}/readyz`)).status).toBe(200);
});
