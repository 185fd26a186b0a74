/** A GET that repeats a question costs nothing: no statement runs, nothing is sent, as long as the corpus is the same. */
import { Agent, request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Runner } from '../../../cypher/run.ts';
import { loadCorpus } from '../../../server/corpus/load.ts';
import { type Api, startApi } from '../../helpers/api.ts';
import { harbour } from '../../helpers/harbour.ts';
import { emptyDatabase, testRunner } from '../../helpers/neo4j.ts';
import { corpusOf } from '../../helpers/smallCorpus.ts';

const runner = testRunner();
/** Every statement, not only those that requests are told to have run. */
let ran: string[] = [];
const counted: Runner = {
  ...runner,
  read: (name, parameters, options) => {
    ran.push(name);
    return runner.read(name, parameters, options);
  },
};
let api: Api;
beforeAll(async () => {
  await emptyDatabase();
  await loadCorpus(runner, harbour);
  api = await startApi(counted);
});
beforeEach(() => {
  ran = [];
});
afterAll(() => api.close());

const meant = { 'apollo-require-preflight': '1' };
const get = (query: string, headers: Record<string, string> = {}, more = '') =>
  fetch(`${api.address}/graphql?query=${encodeURIComponent(query)}${more}`, { headers: { ...meant, ...headers } });
const tagOf = async (...asked: Parameters<typeof get>) => (await get(...asked)).headers.get('etag');

const title = '{ graph { title } }';

describe('a repeated GET', () => {
  test('is answered 304 without a body, and runs nothing', async () => {
    const first = await get(title);
    expect(await first.json()).toMatchObject({ data: { graph: { title: 'A small corpus' } } });
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"[\w-]{43}"$/);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    expect(first.headers.get('vary')).toMatch(/accept/);
    ran = [];
    const again = await get(title, { 'if-none-match': `"another", ${tag}` });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    expect(ran).toEqual([]);
  });

  test('is answered anew when it asks something else', async () => {
    const byId = 'query ($id: ID!) { entity(id: $id) { name } }';
    const tags = [
      await tagOf(title),
      await tagOf('{ graph { title  } }'),
      await tagOf(title, { accept: 'application/graphql-response+json' }),
      await tagOf(byId, {}, '&variables={"id":"ann"}'),
      await tagOf(byId, {}, '&variables={"id":"bo"}'),
    ];
    expect(new Set(tags).size).toBe(5);
    expect(tags).not.toContain(null);
    const other = await get(title, { 'if-none-match': tags[3] ?? '' });
    expect([other.status, await other.json()]).toMatchObject([200, { data: { graph: { title: 'A small corpus' } } }]);
  });

  test('is checked like any other: another site’s page learns nothing by it', async () => {
    const tag = (await tagOf(title)) ?? '';
    const response = await fetch(`${api.address}/graphql?query=${encodeURIComponent(title)}`, {
      headers: { 'if-none-match': tag },
    });
    expect(response.status).toBe(400);
  });
});

test.each<readonly [what: string, ask: () => Promise<Response>]>([
  ['an answer with errors', () => get('{ claims(first: 0) { totalCount } }')],
  ['a refusal', () => get('{ nothing }')],
  ['an answer with a trace', () => get(title, {}, '&extensions={"trace":true}')],
  [
    'a POST',
    () =>
      fetch(`${api.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: title }),
      }),
  ],
])('%s is not kept', async (_what, ask) => {
  const { headers } = await ask();
  expect([headers.get('etag'), headers.get('cache-control')]).toEqual([null, 'no-store']);
});

test('requests share one connection', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const portOf = () =>
    new Promise((resolve, reject) => {
      const asked = request(`${api.address}/healthz`, { agent }, (response) => {
        const { localPort } = response.socket;
        response.resume().on('end', () => resolve(localPort));
      });
      asked.on('error', reject).end();
    });
  expect(await portOf()).toBe(await portOf());
  agent.destroy();
});

test('a corpus that is loaded meanwhile is noticed within five seconds', async () => {
  const tag = (await tagOf(title)) ?? '';
  const other = corpusOf({
    id: 'harbour',
    entities: { Person: ['zoe'], Post: ['keeper'] },
    claims: [['zoe', 'HOLDS_POST', 'keeper', { from: '2014' }]],
  });
  await loadCorpus(runner, other);
  await expect
    .poll(async () => (await get(title, { 'if-none-match': tag })).status, { timeout: 8_000, interval: 200 })
    .toBe(200);
});
