/** Nothing can be written through the server: every session that it opens is one that Neo4j itself refuses writes in, and every text that it sends is a statement's own. */
import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRunner, type Runner } from '../../../cypher/run.ts';
import { statements } from '../../../cypher/statements.ts';
import { loadCorpus } from '../../../server/corpus/load.ts';
import { createDriver } from '../../../server/neo4j/driver.ts';
import { type Api, startApi } from '../../helpers/api.ts';
import { graphHash } from '../../helpers/graphHash.ts';
import { emptyDatabase, ourNeo4j, testRunner } from '../../helpers/neo4j.ts';
import { wholeCorpus } from '../../helpers/wholeCorpus.ts';

type SessionConfig = NonNullable<Parameters<Driver['session']>[0]>;

const { database, ...address } = ourNeo4j();
const driver = createDriver(address);
/** What the server asked of the driver: each session and each text. */
const sessions: SessionConfig[] = [];
const texts = new Set<string>();
const watched: Driver = Object.assign(Object.create(driver), {
  session(config: SessionConfig): Session {
    sessions.push(config);
    const session = driver.session(config);
    const run = session.run.bind(session);
    session.run = ((text: string, ...rest: []) => {
      texts.add(text);
      return run(text, ...rest);
    }) as Session['run'];
    return session;
  },
});

const loader: Runner = testRunner();
let api: Api;
beforeAll(async () => {
  await emptyDatabase();
  await loadCorpus(loader, wholeCorpus);
  api = await startApi(createRunner(watched, database));
}, 300_000);
afterAll(async () => {
  await api.close();
  await driver.close();
});

/** Asks for everything that there is, with text that would be more than text if it were ever spliced in. */
const everything = `{
  graph { title byKind { count } byRelation { count } byStanding { count } }
  node(id: "'}) DETACH DELETE n //") { id }
  entities(filter: {name: {contains: "light'}) DETACH DELETE n //"}}) { totalCount nodes { id claimCounts { relation } evidence { totalCount nodes { id } } } }
  claims(filter: {source: {eq: "gazette"}, in: "2014"}) { totalCount nodes { id sentence conflicts { id } evidence { totalCount nodes { id claim { id } } } } }
  search(text: "' OR 1=1 //") { matched }
  neighbourhood(of: ["light"], depth: 3) { claims { id } }
  accountability(of: "light", asOf: "2014") { answer { text } links { id overseerHolders { person { id } } } }
  paths(from: "ann", to: "light", asOf: "2014") { length }
  conflicts { totalCount nodes { claims { id } } }
  questions { id }
  sources { totalCount nodes { evidence { nodes { id } } } }
}`;

describe('the server', () => {
  test('opens sessions in READ access mode alone', async () => {
    const { errors } = await api.ask(everything);
    expect(errors).toBeUndefined();
    expect((await fetch(`${api.address}/readyz`)).status).toBe(200);
    expect(sessions.length).toBeGreaterThan(50);
    expect(new Set(sessions.map((config) => JSON.stringify(config)))).toEqual(
      // A runner that has written nothing has nothing to wait for.
      new Set([JSON.stringify({ database, defaultAccessMode: neo4j.session.READ, bookmarks: [] })]),
    );
  });

  test('sends no text but those of its statements, as they are in their files but for the indentation', () => {
    const unindented = (text: string) => text.replace(/^ +/gm, '');
    const reading = [...statements.values()]
      .filter(({ folder }) => folder === 'read')
      .map(({ text }) => unindented(text));
    expect(texts.size).toBeGreaterThan(30);
    expect([...texts].filter((text) => !reading.includes(text))).toEqual([]);
  });

  test('has nothing by which a statement that writes could be run', async () => {
    await expect(loader.read('createNodes', { rows: [] })).rejects.toThrow(
      'createNodes.cypher is not a reading statement',
    );
    expect((await api.refusal('mutation { write }'))[0]).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

describe('Neo4j refuses, in such a session,', () => {
  test.each([
    ['to create', 'CREATE (:Entity {id: "x"})'],
    ['to merge', 'MERGE (:Entity {id: "x"})'],
    ['to set', 'MATCH (e:Entity) SET e.name = "x"'],
    ['to remove', 'MATCH (e:Entity) REMOVE e.name'],
    ['to delete', 'MATCH (n) DETACH DELETE n'],
    ['to join', 'MATCH (a:Entity {id: "ann"}), (b:Entity {id: "bo"}) CREATE (a)-[:OVERSEES]->(b)'],
    ['to write by turns', 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS'],
    ['to index', 'CREATE INDEX x FOR (n:X) ON (n.x)'],
    ['to constrain', 'CREATE CONSTRAINT x FOR (n:X) REQUIRE n.x IS UNIQUE'],
    ['to add a user', "CREATE USER x SET PASSWORD 'a long password'"],
  ])('%s', async (_what, text) => {
    const before = await graphHash();
    const [config] = sessions;
    const session = driver.session(config);
    await expect(session.run(text)).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.AccessMode' });
    await session.close();
    expect(await graphHash()).toEqual(before);
  });
});
