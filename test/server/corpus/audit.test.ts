/** The audit on a sound graph and on one damaged in each way that an invariant names. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { audit } from '../../../server/corpus/audit.ts';
import { loadCorpus } from '../../../server/corpus/load.ts';
import { requireCorpus } from '../../../server/corpus/read.ts';
import { lighthouse } from '../../helpers/corpusFolder.ts';
import { cypher } from '../../helpers/cypher.ts';
import { emptyDatabase, testRunner } from '../../helpers/neo4j.ts';
import { corpus } from './twoVersions.ts';

const runner = testRunner();

const whole = 'every claim has evidence';
const ends = 'every claim has one subject and one object';
const evidenceEnds = 'every evidence is about one claim and from one source';
const quotes = 'every quote has one to sixty words';
const alone = 'nothing stands alone: every entity, source and conflict has its claims';
const boundsOfClaims = 'the bounds of every claim are in order';
const boundsOfSources = "the bounds of every source's date are in order";
const boundsOfEdges = 'the bounds of every edge of accountability are in order';
const asserted = 'a claim is asserted exactly when an evidence asserts it';
const contested = 'a claim is contested exactly when an evidence denies it';
const corroborated = 'an uncontested claim is corroborated exactly when two independent sources say it';
const projected = 'every asserted claim has its one edge, every other none';
const unclaimed = 'every edge between entities is an asserted claim';
const answers = 'every edge of accountability rests on asserted claims';
const finished = 'the last load was finished';
const indexes = 'every constraint and index is there and ready';
const computed = 'all that is computed, edges too, is what the claims and evidence give';
const same = 'the database holds the corpus and nothing else';

/** The invariants that are broken, and by what. */
async function broken(): Promise<Record<string, readonly string[]>> {
  const audited = await audit(runner);
  return Object.fromEntries(
    audited.filter(({ found }) => found.length > 0).map(({ invariant, found }) => [invariant, found]),
  );
}

// Planning each statement for the first time takes Neo4j longer than all that follows.
beforeAll(async () => {
  await emptyDatabase();
  await loadCorpus(runner, corpus);
  await audit(runner, corpus);
}, 180_000);
beforeEach(emptyDatabase);

describe('a sound graph', () => {
  it('holds every invariant, that of its corpus too', async () => {
    await loadCorpus(runner, corpus);
    expect(await audit(runner, corpus)).toEqual(
      [
        finished,
        indexes,
        whole,
        ends,
        evidenceEnds,
        quotes,
        alone,
        boundsOfClaims,
        boundsOfSources,
        boundsOfEdges,
        asserted,
        contested,
        corroborated,
        projected,
        unclaimed,
        answers,
        computed,
        same,
      ].map((invariant) => ({ invariant, found: [] })),
    );
  });

  it('is the lighthouse', async () => {
    const house = await requireCorpus(lighthouse);
    await loadCorpus(runner, house);
    expect((await audit(runner, house)).filter(({ found }) => found.length > 0)).toEqual([]);
  });

  it('is not another version', async () => {
    await loadCorpus(runner, corpus);
    const renamed = {
      ...corpus,
      version: 'another',
      entities: corpus.entities.map((entity) => (entity.id === 'bo' ? { ...entity, name: 'Bo Jones' } : entity)),
    };
    const audited = await audit(runner, renamed);
    expect(audited.find(({ invariant }) => invariant === same)?.found).toEqual([
      `its version is ${corpus.version}, the corpus' is another`,
      'Entity bo differs in name, searchText, sortKey',
    ]);
  });

  it('is needed', async () => {
    await expect(audit(runner)).rejects.toThrow(
      'The database holds 0 corpora; an audit is of one. Load one first: npm run corpus -- load DIR',
    );
  });
});

it('finds an index lost, and the next load that changes anything makes it again', async () => {
  await loadCorpus(runner, corpus);
  await cypher('DROP INDEX claimByDate');
  expect(await broken()).toEqual({ [indexes]: ['claimByDate'] });
  await cypher("MATCH (e:Entity {id: 'ann'}) DETACH DELETE e");
  await loadCorpus(runner, corpus);
  expect(await broken()).toEqual({});
});

describe('damage', () => {
  beforeEach(() => loadCorpus(runner, corpus));

  const claim = 'keeper-responsible-for-light';

  it.each<[string, string, Record<string, readonly string[] | unknown>]>([
    ['a load not finished', "MATCH (c:Corpus) SET c.state = 'LOADING'", { [finished]: ['the state is LOADING'] }],
    [
      'evidence lost',
      "MATCH (e:Evidence {id: 'board-issued-order/1'}) DETACH DELETE e",
      { [whole]: ['board-issued-order'], [asserted]: ['board-issued-order'] },
    ],
    [
      'a subject lost',
      `MATCH (:Claim {id: '${claim}'})-[r:SUBJECT]->() DELETE r`,
      { [ends]: [claim], [unclaimed]: [claim] },
    ],
    [
      'a source lost',
      "MATCH (:Evidence {id: 'board-issued-order/1'})-[r:FROM]->() DELETE r",
      { [evidenceEnds]: ['board-issued-order/1'] },
    ],
    [
      'a quote lost',
      "MATCH (e:Evidence {id: 'board-issued-order/1'}) SET e.exact = ''",
      { [quotes]: ['board-issued-order/1'] },
    ],
    [
      'an entity that nothing names',
      "CREATE (:Entity:Person {id: 'zoe', name: 'Zoe', kind: 'Person', aliases: [], sortKey: 'zoe|zoe', searchText: ['zoe']})",
      {
        [alone]: ['zoe'],
        // Where one stands depends on how many there are.
        [computed]: expect.arrayContaining([
          'Entity zoe differs in claimCounts, evidenceCount, joined, rank, tile, x, y',
          'Entity light differs in x, y',
        ]),
      },
    ],
    [
      'a place lost',
      "MATCH (e:Entity {id: 'ann'}) SET e.x = 12.5 WITH e MATCH (c:Claim {id: 'ann-holds-post-keeper'}) REMOVE c.lesser",
      { [computed]: ['Entity ann differs in x', 'Claim ann-holds-post-keeper differs in lesser'] },
    ],
    [
      'bounds the wrong way round',
      "MATCH (c:Claim {id: 'ann-holds-post-keeper'}) SET c.fromEarliest = 20300101",
      {
        [boundsOfClaims]: ['ann-holds-post-keeper'],
        [computed]: ['Claim ann-holds-post-keeper differs in fromEarliest'],
      },
    ],
    [
      'an attestation the wrong way round',
      "MATCH (c:Claim {id: 'ann-holds-post-keeper'}) SET c.attested = [20131231, 20131001]",
      { [boundsOfClaims]: ['ann-holds-post-keeper'], [computed]: ['Claim ann-holds-post-keeper differs in attested'] },
    ],
    [
      'a source published before it was',
      "MATCH (s:Source {id: 'courier'}) SET s.publishedLatest = 20120101",
      { [boundsOfSources]: ['courier'], [computed]: ['Source courier differs in publishedLatest'] },
    ],
    [
      'an edge that may hold from after it may hold to',
      'MATCH ()-[r:ANSWERS_TO {id: "board-issued-order"}]->() SET r.pf = 20990101',
      { [boundsOfEdges]: ['board-issued-order'], [computed]: ['order ANSWERS_TO board differs'] },
    ],
    [
      'a denial forgotten',
      `MATCH (c:Claim {id: '${claim}'}) SET c.standing = 'REPORTED'`,
      { [contested]: [claim], [computed]: [`Claim ${claim} differs in standing`] },
    ],
    [
      'a corroboration made up',
      "MATCH (c:Claim {id: 'board-issued-order'}) SET c.standing = 'CORROBORATED'",
      { [corroborated]: ['board-issued-order'], [computed]: ['Claim board-issued-order differs in standing'] },
    ],
    [
      'what was only considered told as asserted',
      "MATCH (c:Claim {id: 'board-takes-over-light'}) SET c.asserted = true",
      {
        [asserted]: ['board-takes-over-light'],
        [projected]: ['board-takes-over-light'],
        [computed]: ['Claim board-takes-over-light differs in asserted'],
      },
    ],
    [
      'what was only considered drawn',
      "MATCH (a {id: 'board'}), (b {id: 'light'}) CREATE (a)-[:TAKES_OVER {claim: 'board-takes-over-light'}]->(b)",
      {
        [projected]: ['board-takes-over-light'],
        [unclaimed]: ['board-takes-over-light'],
        [computed]: ['board TAKES_OVER light should not be there'],
      },
    ],
    [
      'an edge lost',
      'MATCH ()-[r:HOLDS_POST]->() DELETE r',
      { [projected]: ['ann-holds-post-keeper'], [computed]: ['ann HOLDS_POST keeper is missing'] },
    ],
    [
      'an edge that no claim gives',
      "MATCH (a {id: 'ann'}), (b {id: 'bo'}) CREATE (a)-[:OVERSEES {claim: 'made-up'}]->(b)",
      { [unclaimed]: ['made-up'], [computed]: ['ann OVERSEES bo should not be there'] },
    ],
    [
      'an edge of accountability lost',
      "MATCH ()-[r:ANSWERS_TO {id: 'board-issued-order'}]->() DELETE r",
      { [computed]: ['order ANSWERS_TO board is missing'] },
    ],
    [
      'an edge of accountability on what was only considered',
      "MATCH (a {id: 'light'}), (b {id: 'board'}) CREATE (a)-[:ANSWERS_TO {id: 'x', claim: 'board-takes-over-light', claims: ['board-takes-over-light'], pf: 0, pt: 1, lf: 0, lt: 1}]->(b)",
      { [answers]: ['x'], [computed]: ['light ANSWERS_TO board should not be there'] },
    ],
    [
      'a sentence reworded',
      "MATCH (c:Claim {id: 'board-issued-order'}) SET c.sentence = 'It is so.'",
      { [computed]: ['Claim board-issued-order differs in sentence'] },
    ],
    [
      'a spelling that search does not know',
      "MATCH (e:Entity {id: 'bo'}) SET e.searchText = ['bo']",
      { [computed]: ['Entity bo differs in searchText'] },
    ],
    [
      'a denial that is no conflict',
      'MATCH (c:Conflict) DETACH DELETE c',
      {
        [computed]: [
          `Conflict conflict/denied/${claim} is missing`,
          `conflict/denied/${claim} INVOLVES ${claim} is missing`,
        ],
      },
    ],
  ])('%s is found', async (_, damage, found) => {
    await cypher(damage);
    expect(await broken()).toEqual(found);
  });
});
