/** What a statement costs the first time is paid before anybody asks. */
import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { print } from 'graphql';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { ChainDocument, NotesDocument, StartDocument } from '../../../client/api/operations.ts';
import type { Parameters, Reader } from '../../../cypher/run.ts';
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

/** All that Neo4j looks at in parameters when it plans: their names, their types, and of texts and lists the order of magnitude of their length. */
function shapeOf(parameters: Parameters): string {
  const magnitude = ({ length }: string | readonly unknown[]) =>
    length === 0 ? 0 : 10 ** Math.ceil(Math.log10(length));
  const kindOf = (value: unknown) => {
    if (typeof value === 'string') return `text of ${magnitude(value)}`;
    return Array.isArray(value) ? `list of ${magnitude(value)}` : typeof value;
  };
  return Object.entries(parameters)
    .map(([name, value]) => `${name}: ${kindOf(value)}`)
    .toSorted()
    .join(', ');
}

test(
  'with parameters of the very shapes that are sent: for others Neo4j would plan anew',
  async () => {
    const sent = new Map<string, Set<string>>();
    const watched: Reader = {
      ...runner,
      read: (name, parameters = {}, options) => {
        sent.set(name, (sent.get(name) ?? new Set()).add(shapeOf(parameters)));
        return runner.read(name, parameters, options);
      },
    };
    await warmUp(watched);
    const warm = new Map(sent);
    sent.clear();
    const app = await buildApp({ runner: watched, config: { logLevel: 'silent' }, clientDir: tmpdir(), warm: false });
    onTestFinished(() => app.close());
    const ask = async (query: string, variables: object = {}) => {
      const answer = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
      expect(answer.json().errors).toBeUndefined();
    };
    for (const asOf of ['2014-06', null])
      for (const direction of ['UP', 'DOWN']) await ask(print(ChainDocument), { of: 'light', asOf, direction });
    const claims = 'claims(first: 3) { nodes { id } }';
    for (const id of ['ann', 'an-entity-with-an-id-of-more-than-ten-letters', 'x'.repeat(150)]) {
      await ask(`{ entity(id: "${id}") { name claims { nodes { subject { ${claims} } object { ${claims} } } } } }`);
      await ask(
        `{ entity(id: "${id}") { claims(last: 2, filter: {standing: {eq: REPORTED}}) { totalCount nodes { id } } } }`,
      );
      await ask(
        `{ nodes(ids: ["${id}", "gazette"]) { id } paths(from: "${id}", to: "light", asOf: "2014") { length } }`,
      );
      await ask(
        `{ claims(filter: {entity: {in: ["${id}", "bo"]}, saidBy: {eq: "${id}"}}) { totalCount nodes { id } } }`,
      );
      await ask(`{ neighbourhood(of: ["${id}"], depth: 2) { counts { relation } } }`);
    }
    for (const text of [
      'a',
      'harbour board',
      'words upon words that are longer than any name of an entity in this record could ever be',
    ])
      await ask(
        `query ($text: String!) { search(text: $text) { score } entities(filter: {name: {contains: $text}}) { totalCount nodes { id } } }`,
        { text },
      );
    await ask(
      '{ entities(orderBy: KIND) { nodes { id aliases } } sources { nodes { evidence { totalCount nodes { id } } } } conflicts { totalCount nodes { id } } }',
    );
    await ask(
      '{ claims(first: 100) { nodes { evidence(first: 2) { totalCount nodes { id } } conflicts { id } } } questions { id } graph { byKind { count } } }',
    );
    expect(sent.size).toBeGreaterThan(30);
    for (const [name, shapes] of sent) expect([name, ...shapes]).toEqual([name, ...(warm.get(name) ?? [])]);
  },
  patience,
);

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
