/** Nothing works on for a client that has gone, or for an operation whose time is up: Neo4j itself is asked what it still runs. */
import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepareIndexes } from '../../../server/corpus/indexes.ts';
import { type Api, startApi } from '../../helpers/api.ts';
import { cypher } from '../../helpers/cypher.ts';
import { emptyDatabase, testRunner } from '../../helpers/neo4j.ts';

const runner = testRunner();
const parts = 20;
let api: Api;
/** An entity with claims that very many have spoken of: looking through all of those for a hundred others takes seconds. */
beforeAll(async () => {
  await emptyDatabase();
  await prepareIndexes(runner);
  await cypher("CREATE (:Entity {id: 'talk'})");
  // Little by little: a transaction may take neither much memory nor long.
  for (let part = 0; part < parts; part += 1)
    await cypher(`MATCH (e:Entity {id: 'talk'})
                  WITH e, [n IN range(1, 20000) | 'speaker-' + n] AS speakers
                  UNWIND range(1, 30) AS n
                  CREATE (e)<-[:SUBJECT]-(:Claim {id: 'c${part}-' + n, speakers: speakers})`);
  api = await startApi(runner);
}, 300_000);
afterAll(async () => {
  await api.close();
  for (let part = 0; part < parts; part += 1)
    await cypher(`MATCH (c:Claim) WHERE c.id STARTS WITH 'c${part}-' DETACH DELETE c`);
  await emptyDatabase();
});

const others = JSON.stringify(Array.from({ length: 100 }, (_, n) => `other-${n}`));
const query = `{ claims(filter: {entity: {eq: "talk"}, saidBy: {in: ${others}}}) { totalCount } }`;
/** What the program has under way: every statement of a file, as a test's own look is none. */
const running = async () =>
  (
    await cypher<{ text: string }>(
      "SHOW TRANSACTIONS YIELD currentQuery AS text WHERE text CONTAINS 'UNWIND $start.speakers' RETURN text",
    )
  ).filter(({ text }) => !text.includes('SHOW TRANSACTIONS')).length;

let whole: number;
test('a question that takes seconds, answered or given up, leaves nothing behind', async () => {
  const started = performance.now();
  const asked = api.ask(query);
  await expect.poll(running, { timeout: 3_000, interval: 50 }).toBe(1);
  const { errors } = await asked;
  whole = performance.now() - started;
  expect(errors?.map(({ extensions }) => extensions.code) ?? ['QUERY_TIMEOUT']).toEqual(['QUERY_TIMEOUT']);
  expect(whole).toBeGreaterThan(1_000);
  await expect.poll(running, { timeout: 2_000, interval: 50 }).toBe(0);
});

test('a client that leaves takes its statement with it', async () => {
  // Not by fetch, which would connect anew at once and keep the server waiting for what it says.
  const leaving = request(`${api.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    agent: false,
  });
  leaving.on('error', () => undefined);
  const left = new Promise((resolve) => void leaving.once('close', resolve));
  const started = performance.now();
  leaving.end(JSON.stringify({ query }));
  await expect.poll(running, { timeout: 3_000, interval: 20 }).toBe(1);
  leaving.destroy();
  await left;
  await expect.poll(running, { timeout: 2_000, interval: 20 }).toBe(0);
  // By itself it would have gone on for longer.
  expect(performance.now() - started).toBeLessThan(whole * 0.75);
});
