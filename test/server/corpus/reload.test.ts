/** Loading into a database that is not empty: another version, a load that was cut off, damage, or what is not for this corpus. */
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createRunner, type Runner } from '../../../cypher/run.ts';
import { audit } from '../../../server/corpus/audit.ts';
import { indexesOf } from '../../../server/corpus/indexes.ts';
import { loadCorpus, oneBar } from '../../../server/corpus/load.ts';
import { graphHash } from '../../../server/corpus/readGraph.ts';
import { createDriver } from '../../../server/neo4j/driver.ts';
import { cypher } from '../../helpers/cypher.ts';
import { startProxy } from '../../helpers/databaseProxy.ts';
import { largeCorpus } from '../../helpers/largeCorpus.ts';
import { emptyDatabase, ourNeo4j, testRunner } from '../../helpers/neo4j.ts';
import { corpusOf } from '../../helpers/smallCorpus.ts';
import { corpus, nextVersion, small } from './twoVersions.ts';

const runner = testRunner();

/** The runner, and the names of the statements that wrote through it. */
function watched(): Runner & { readonly written: string[] } {
  const written: string[] = [];
  const write: Runner['write'] = (name, ...rest) => {
    written.push(name);
    return runner.write(name, ...rest);
  };
  return { ...runner, write, written };
}

/** The hash of the graph that a load into an empty database gives. */
async function cleanHash(of: typeof corpus): Promise<string> {
  await emptyDatabase();
  await loadCorpus(runner, of);
  const hash = await graphHash(runner);
  await emptyDatabase();
  return hash;
}

let hash: string;
let nextHash: string;
// Planning each statement for the first time takes Neo4j longer than all that follows.
beforeAll(async () => {
  hash = await cleanHash(corpus);
  nextHash = await cleanHash(nextVersion);
}, 180_000);
beforeEach(emptyDatabase);

describe('into a database that has the corpus', () => {
  it('changes nothing and writes nothing', async () => {
    expect(await loadCorpus(runner, corpus)).toEqual({ changed: true, entities: 6, claims: 4 });
    const again = watched();
    expect(await loadCorpus(again, corpus)).toEqual({ changed: false, entities: 6, claims: 4 });
    expect(again.written).toEqual([]);
    expect(await graphHash(runner)).toBe(hash);
  });

  it('is known by its version to the program that loaded it; another makes the graph to compare, and is the one that loaded it if it is the same', async () => {
    const load = async (program: string, of = corpus) => {
      const { written, ...again } = watched();
      const { changed } = await loadCorpus(again, of, { program });
      return { changed, written };
    };
    const title = 'The same version, as no file can say it';
    expect(await load('first')).toMatchObject({ changed: true });
    expect(await load('first', { ...corpus, title })).toEqual({ changed: false, written: [] });
    expect(await load('second')).toEqual({ changed: false, written: ['finishLoad'] });
    expect(await load('second', { ...corpus, title })).toEqual({ changed: false, written: [] });
    await cypher('MATCH (c:Claim) WITH c LIMIT 1 DETACH DELETE c');
    expect(await load('second')).toMatchObject({ changed: true });
  });

  it('puts back what was taken out, and takes out what is double', async () => {
    await loadCorpus(runner, corpus);
    await cypher("MATCH (n) WHERE n.id IN ['light', 'board-issued-order/1', 'who'] DETACH DELETE n");
    await cypher('MATCH (a)-[r:HOLDS_POST]->(b) CREATE (a)-[:HOLDS_POST {claim: r.claim}]->(b)');
    expect(await loadCorpus(runner, corpus)).toMatchObject({ changed: true });
    expect(await graphHash(runner)).toBe(hash);
  });

  it('makes the projected edges again when they were dropped, the same ones', async () => {
    await loadCorpus(runner, corpus);
    await cypher('MATCH (:Entity)-[r]->(:Entity) DELETE r');
    await loadCorpus(runner, corpus);
    expect(await graphHash(runner)).toBe(hash);
  });
});

describe('into a database that has another version', () => {
  it('gives the same graph as into an empty one', async () => {
    await loadCorpus(runner, corpus);
    expect(await loadCorpus(runner, nextVersion)).toEqual({ changed: true, entities: 5, claims: 5 });
    expect(await graphHash(runner)).toBe(nextHash);
    expect(await cypher("MATCH (n {id: 'order'}) RETURN labels(n) AS labels")).toEqual([
      { labels: ['Entity', 'Programme'] },
    ]);
    await loadCorpus(runner, corpus);
    expect(await graphHash(runner)).toBe(hash);
  });

  it('does not touch what both have, and takes out last what is stale', async () => {
    await loadCorpus(runner, corpus);
    const places =
      "MATCH (n) WHERE n.id IN ['keeper', 'light', 'gazette', 'board-takes-over-light'] RETURN elementId(n) AS at";
    const before = await cypher(places);
    const writing = watched();
    await loadCorpus(writing, nextVersion);
    expect(await cypher(places)).toEqual(before);
    expect(writing.written.slice(-3)).toEqual(['removeEdges', 'removeNodes', 'finishLoad']);
    expect(writing.written.slice(0, 3)).toEqual(['beginLoad', 'createNodes', 'updateNodes']);
  });
});

describe('into a database that an older version of this program loaded', () => {
  it('makes anew what that one computed otherwise, its indexes too, and leaves others’ indexes alone', async () => {
    onTestFinished(async () => void (await cypher('DROP INDEX ofSomebodyElse IF EXISTS')));
    await loadCorpus(runner, corpus, { program: 'older' });
    for (const older of [
      'MATCH (c:Claim) REMOVE c.record SET c.summary = c.sentence, c.sentence = "Somebody did something."',
      'MATCH (:Entity)-[r:ANSWERS_TO]->(:Entity) DELETE r',
      "MATCH (a {id: 'ann'}), (b {id: 'bo'}) CREATE (a)-[:ANSWERS_TO {claim: 'ann-holds-post-keeper', weight: 3}]->(b)",
      "MATCH (n) WITH count(n) AS nodes OPTIONAL MATCH ()-[r]->() WITH nodes, count(r) AS edges MATCH (c:Corpus) SET c += {nodes: nodes, edges: edges, fingerprint: 'older'}",
      'DROP INDEX claimByDate',
      'CREATE INDEX claimByDate FOR (c:Claim) ON (c.relation, c.id)',
      'DROP INDEX entitySpellings',
      'CREATE FULLTEXT INDEX spellings FOR (e:Entity) ON EACH [e.searchText, e.kind]',
      'DROP CONSTRAINT sourceId',
      'CREATE INDEX sources IF NOT EXISTS FOR (s:Source) ON (s.id)',
      'CREATE INDEX ofSomebodyElse IF NOT EXISTS FOR (s:Source) ON (s.title)',
    ])
      await cypher(older);
    const { missing, obsolete } = await indexesOf(runner);
    expect(missing.sort()).toEqual(['claimByDate', 'entitySpellings', 'sourceId']);
    expect(obsolete.map(({ name }) => name).sort()).toEqual(['claimByDate', 'sources', 'spellings']);

    expect(await loadCorpus(runner, corpus)).toMatchObject({ changed: true });
    expect(await graphHash(runner)).toBe(hash);
    expect(await indexesOf(runner)).toEqual({ missing: [], unready: [], obsolete: [] });
    for (const { invariant, found } of await audit(runner, corpus)) expect(found, invariant).toEqual([]);
    expect(await loadCorpus(runner, corpus)).toMatchObject({ changed: false });
    expect(await cypher("SHOW INDEXES YIELD name WHERE name = 'ofSomebodyElse' RETURN name")).toHaveLength(1);
  });
});

describe('a load that is cut off', () => {
  class Cut extends Error {}
  const cutAt = (batch: number) => {
    let batches = 0;
    return () => {
      batches += 1;
      if (batches === batch) throw new Cut();
    };
  };

  it.each([
    ['filling', undefined, corpus, 13],
    ['changing', corpus, nextVersion, 8],
  ])('while %s is completed by the next, after whatever batch it was cut', async (_, before, after, batches) => {
    const wanted = after === corpus ? hash : nextHash;
    let cuts = 0;
    for (let batch = 1; ; batch += 1) {
      await emptyDatabase();
      if (before) await loadCorpus(runner, before);
      const outcome = await loadCorpus(runner, after, { report: cutAt(batch) }).catch((error: unknown) => error);
      if (!(outcome instanceof Cut)) break;
      cuts += 1;
      expect(await cypher('MATCH (c:Corpus) RETURN c.state AS state')).toEqual([{ state: 'LOADING' }]);
      expect(await loadCorpus(runner, after)).toMatchObject({ changed: true });
      expect(await graphHash(runner), `cut at batch ${batch}`).toBe(wanted);
    }
    expect(cuts).toBe(batches);
  });

  it('by a database that goes away is told in one sentence, and completed by the next', async () => {
    const { database, ...address } = ourNeo4j();
    const proxy = await startProxy({ host: '127.0.0.1', port: Number(new URL(address.uri).port) });
    const driver = createDriver({ ...address, uri: `bolt://127.0.0.1:${proxy.port}` });
    onTestFinished(() => driver.close());
    let gone: Promise<void> | undefined;
    const report = () => {
      gone ??= proxy.close();
    };
    await expect(loadCorpus(createRunner(driver, database), corpus, { report })).rejects.toThrow(
      /^The database failed while the corpus was loaded: is it running, and has it room and memory \((ServiceUnavailable|SessionExpired)\)\. What it has taken is kept: put that right and load again, which goes on from there\.$/,
    );
    await gone;
    expect(await loadCorpus(runner, corpus)).toMatchObject({ changed: true });
    expect(await graphHash(runner)).toBe(hash);
  });

  it('tells how far it is, up to all of it', async () => {
    const told: [number, number][] = [];
    await loadCorpus(runner, corpus, { report: (done, total) => told.push([done, total]) });
    expect(told[0]).toEqual([6, 50]);
    expect(told.at(-1)).toEqual([50, 50]);
  });

  it('has one bar, which never goes back, for making out what to write and for writing it', async () => {
    const shares: number[] = [];
    const large = largeCorpus(500, 100);
    await loadCorpus(
      runner,
      large,
      oneBar((done, total) => void shares.push(done / total)),
    );
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.filter((share) => share < 0.2).length).toBeGreaterThan(3);
  });
});

describe('a database that is not for this corpus', () => {
  const advice =
    'A database holds one corpus and nothing else: use another database for this one (NEO4J_URI, NEO4J_DATABASE), or empty that one.';

  async function refused(): Promise<string> {
    const before = await graphHash(runner);
    const writing = watched();
    const error = await loadCorpus(writing, corpus).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'StartFault' });
    expect(writing.written).toEqual([]);
    expect(await graphHash(runner)).toBe(before);
    return error instanceof Error ? error.message : '';
  }

  it('holds another corpus', async () => {
    await loadCorpus(runner, corpusOf({ ...small, id: 'other' }));
    expect(await refused()).toBe(
      `The database holds another corpus, “A small corpus” (other); this one is small. ${advice}`,
    );
  });

  it('holds what is none of ours', async () => {
    await cypher('CREATE (:Movie {id: 1}), (:Movie {id: 2}), (:Actor:Person {id: 3}), ()');
    expect(await refused()).toBe(
      `The database holds what is no corpus of Whose Watch: 2 Movie, 1 without a label, 1 Actor:Person. ${advice}`,
    );
  });

  it('holds what is none of ours besides the corpus', async () => {
    await loadCorpus(runner, corpus);
    await cypher("CREATE (:Movie {id: 'm'})");
    expect(await refused()).toBe(`The database holds what is no corpus of Whose Watch: 1 Movie. ${advice}`);
  });

  it('holds nodes with labels like ours, and no corpus', async () => {
    await cypher("CREATE (:Entity {id: 'e'}), (:Source {id: 's'})");
    expect(await refused()).toBe(
      `The database holds what is no corpus of Whose Watch: 2 nodes, and no record of which corpus they are. ${advice}`,
    );
  });

  it.each([
    ['nodes with our labels and no id', "CREATE (:Entity {name: 'X'})", '1 node without an id'],
    [
      'edges of a type that no corpus has',
      "MATCH (a {id: 'ann'}), (b {id: 'bo'}) CREATE (a)-[:LIKES]->(b)",
      'edges of types that no corpus has (LIKES)',
    ],
  ])('holds %s besides the corpus', async (_, damage, found) => {
    await loadCorpus(runner, corpus);
    await cypher(damage);
    expect(await refused()).toBe(
      `The database holds ${found}. Take them out, or use another database: what is not the corpus' is never removed for you.`,
    );
  });
});
