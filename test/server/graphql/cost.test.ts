/** The table of costs is held to what statements really cost: no operation costs Neo4j more than was counted before it ran. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadCorpus } from '../../../server/corpus/load.ts';
import { createApollo } from '../../../server/graphql/apollo.ts';
import { createContext } from '../../../server/graphql/context.ts';
import { cypher } from '../../helpers/cypher.ts';
import { emptyDatabase, testRunner } from '../../helpers/neo4j.ts';
import { profiling } from '../../helpers/profiled.ts';
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

const { runner, taken } = profiling(testRunner());
const apollo = createApollo({ unforeseen: () => undefined, database: () => undefined });
beforeAll(async () => {
  await emptyDatabase();
  await loadCorpus(runner, corpus());
  // A plan made for another file's graph is kept, and costs what it costs there.
  await cypher('CALL db.prepareForReplanning()');
}, 300_000);
afterAll(() => apollo.stop());

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
  taken();
  const request = { id: 'cost', signal: new AbortController().signal };
  const { body } = await apollo.executeOperation({ query }, { contextValue: createContext(runner, request) });
  if (body.kind !== 'single') throw new Error('an answer comes whole');
  const { errors, extensions } = body.singleResult;
  expect(errors).toBeUndefined();
  const { total } = (extensions as { cost: { total: number } }).cost;
  const ran = taken();
  expect(ran.length).toBeGreaterThan(0);
  const hits = ran.reduce((sum, each) => sum + each.hits, 0);
  const points = Math.ceil(hits / 10);
  const asked = { ran: ran.map(({ name }) => name), points };
  expect({ ...asked, enough: total >= points ? 'enough' : total }).toEqual({
    ...asked,
    enough: 'enough',
  });
});
