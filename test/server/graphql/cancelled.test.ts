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
/** Two groups in which every entity is joined to every other, and no group to the other: looking for a route between them takes seconds. */
beforeAll(async () => {
  await emptyDatabase();
  await prepareIndexes(runner);
  await cypher("UNWIND range(0, 299) AS n CREATE (:Entity {id: 'e' + n, n: n})");
  // Little by little: a transaction may take neither much memory nor long.
  for (let part = 0; part < parts; part += 1)
    await cypher(`UNWIND range(${part}, 299, ${parts}) AS n
                  UNWIND range(n + 2, 299, 2) AS other
                  MATCH (a:Entity {id: 'e' + n}), (b:Entity {id: 'e' + other})
                  CREATE (a)<-[:SUBJECT]-(:Claim {id: a.id + b.id, asserted: true})-[:OBJECT]->(b)`);
  api = await startApi(runner);
}, 300_000);
afterAll(async () => {
  await api.close();
  await emptyDatabase();
});

const query = '{ paths(from: "e0", to: "e1", asOf: "2014") { length } }';
/** What the program has under way: every statement of a file, as a test's own look is none. */
const running = async () =>
  (
    await cypher<{ text: string }>(
      "SHOW TRANSACTIONS YIELD currentQuery AS text WHERE text CONTAINS 'SHORTEST 60' RETURN text",
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
