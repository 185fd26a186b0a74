/** The table of costs is held to what statements really cost: no operation costs Neo4j more than was counted before it ran. */
import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Parameters, Runner } from '../../../cypher/run.ts';
import { statement } from '../../../cypher/statements.ts';
import { loadCorpus } from '../../../server/corpus/load.ts';
import { createDriver } from '../../../server/neo4j/driver.ts';
import { type Api, startApi } from '../../helpers/api.ts';
import { cypher } from '../../helpers/cypher.ts';
import { emptyDatabase, ourNeo4j, testRunner } from '../../helpers/neo4j.ts';
import { corpusOf, type SmallClaim } from '../../helpers/smallCorpus.ts';

const most = 120;
const ids = (letter: string) => Array.from({ length: most }, (_, n) => `${letter}${n}`);
/** People in posts of bodies that oversee each other, five of them hubs; each claim of two or three evidences. */
function corpus() {
  const evidence = (n: number) =>
    [{}, { source: 'b', saidBy: `p${n}` }, { source: 'b', stance: n % 4 ? 'ASSERTS' : 'DENIES' }] as const;
  const claims = ids('').flatMap(
    (_, n): [string, 'HOLDS_POST' | 'POST_IN' | 'OVERSEES' | 'FUNDS', string, SmallClaim][] => [
      [`p${n}`, 'HOLDS_POST', `t${(n * 7) % most}`, { from: '2012', evidence: evidence(n) }],
      [`t${n}`, 'POST_IN', `o${(n * 11) % most}`, { from: '2012' }],
      [`o${n}`, 'OVERSEES', `o${(n * 13 + 5) % most}`, { from: '2013', evidence: evidence(n) }],
      [`o${n % 5}`, 'FUNDS', `o${(n * 17 + 3) % most}`, { from: '2013', evidence: evidence(n) }],
    ],
  );
  return corpusOf({
    id: 'costs',
    entities: { Person: ids('p'), Post: ids('t'), Organisation: ids('o') },
    sources: { a: '2015', b: '2015-03' },
    claims: claims.filter(([subject, , object]) => subject !== object),
  });
}

const runner = testRunner();
const { database, ...address } = ourNeo4j();
const driver = createDriver(address);
let ran: { readonly name: string; readonly parameters: Parameters }[] = [];
const watched: Runner = {
  ...runner,
  read: (name, parameters = {}, options) => {
    ran.push({ name, parameters });
    return runner.read(name, parameters, options);
  },
};
let api: Api;
beforeAll(async () => {
  await emptyDatabase();
  await loadCorpus(runner, corpus());
  // A plan made for another file's graph is kept, and costs what it costs there.
  await cypher('CALL db.prepareForReplanning()');
  api = await startApi(watched);
}, 300_000);
afterAll(async () => {
  await api.close();
  await driver.close();
});

/** Database hits of a statement with what it was given. */
async function hitsOf(name: string, parameters: Parameters): Promise<number> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { summary } = await session.run(`PROFILE ${statement(name).text}`, whole(parameters) as Parameters);
    return summary.profile ? hitsBelow(summary.profile) : 0;
  } finally {
    await session.close();
  }
}

function hitsBelow({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + hitsBelow(child), dbHits);
}

/** Neo4j takes whole numbers for whole only when they are marked so. */
function whole(value: unknown): unknown {
  if (typeof value === 'number') return neo4j.int(value);
  if (Array.isArray(value)) return value.map(whole);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, whole(inner)]));
}

test.each([
  '{ graph { title } }',
  '{ entity(id: "o0") { name claims(first: 100) { totalCount nodes { id } } claimCounts { relation } } }',
  '{ nodes(ids: ["o0", "t1", "p0-holds-post-t0", "a", "p0"]) { id } }',
  '{ claims(first: 100) { nodes { id subject { name } object { name } } } }',
  '{ claims(first: 50, orderBy: WHEN_LATEST, filter: {relation: {eq: OVERSEES}}) { totalCount nodes { id } } }',
  '{ claims(first: 50, filter: {kind: {eq: PERSON}, in: "2013"}) { nodes { id } } }',
  '{ claims(first: 100, filter: {entity: {eq: "o0"}}) { nodes { id } } }',
  '{ claims(first: 100) { nodes { evidence(first: 5) { totalCount nodes { exact source { title } saidBy { name } } } } } }',
  '{ claims(first: 100) { nodes { conflicts { claims { id } } } } }',
  '{ entities(first: 100) { nodes { id name aliases } } }',
  '{ entities(first: 20, filter: {name: {contains: "o1"}}) { nodes { id } } }',
  '{ entities(first: 50) { nodes { claims(first: 20) { nodes { id } } } } }',
  '{ entities(first: 50) { nodes { evidence(first: 20) { nodes { id } } } } }',
  '{ entities(first: 100, filter: {kind: {eq: PERSON}}) { nodes { ... on Person { posts { claim { id } } } } } }',
  '{ entities(first: 100, filter: {kind: {eq: POST}}) { nodes { ... on Post { holders { claim { id } } } } } }',
  '{ sources { nodes { evidence(first: 100) { nodes { id } } } } }',
  '{ search(text: "o12") { score } }',
  '{ neighbourhood(of: ["o50"]) { claims { id } entities { id } } }',
  '{ neighbourhood(of: ["o0", "o1"], depth: 3, limit: 500) { claims { id } entities { id } } }',
  '{ overview { total entities { entity { id name } x y } claims { id } } }',
  '{ overview(first: 1000, limit: 2000) { claims { id } } }',
  '{ overview(first: 50, limit: 1, within: {left: -400, right: 400}) { entities { rank } } }',
  '{ overview(first: 1, limit: 1, within: {left: 0, right: 1, bottom: 0, top: 1}) { more } }',
  '{ accountability(of: "o77") { links { id claim { id } } } }',
  '{ paths(from: "p1", to: "p99") { length claims { id } entities { id } } }',
  '{ paths(from: "p1", to: "p99", asOf: "2013") { length } }',
  '{ conflicts(first: 100) { nodes { claims { id } } } }',
])('%s', async (query) => {
  ran = [];
  const response = await fetch(`${api.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { errors, extensions } = (await response.json()) as {
    errors?: unknown;
    extensions: { cost: { total: number } };
  };
  expect(errors).toBeUndefined();
  expect(ran.length).toBeGreaterThan(0);
  let hits = 0;
  for (const { name, parameters } of ran) hits += await hitsOf(name, parameters);
  const points = Math.ceil(hits / 10);
  const asked = { ran: ran.map(({ name }) => name), points };
  expect({ ...asked, enough: extensions.cost.total >= points ? 'enough' : extensions.cost.total }).toEqual({
    ...asked,
    enough: 'enough',
  });
});
