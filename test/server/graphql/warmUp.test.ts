/** What a statement costs the first time is paid before anybody asks. */
import { print } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ChainDocument, NotesDocument, StartDocument } from '../../../client/api/operations.ts';
import { statements } from '../../../cypher/statements.ts';
import { loadCorpus } from '../../../server/corpus/load.ts';
import { warmFirstPage, warmUp } from '../../../server/graphql/warmUp.ts';
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

test('what the first page asks, upward or downward, is planned before the addresses are told', async () => {
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
