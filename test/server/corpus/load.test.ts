/** Loading a corpus into an empty Neo4j: exactly its nodes, properties and edges. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../server/corpus/load.ts';
import { requireCorpus } from '../../../server/corpus/read.ts';
import { lighthouse } from '../../helpers/corpusFolder.ts';
import { cypher, edgeLines } from '../../helpers/cypher.ts';
import { emptyDatabase, testRunner } from '../../helpers/neo4j.ts';
import { corpus } from './twoVersions.ts';

const runner = testRunner();

async function nodeOf(id: string): Promise<unknown> {
  const [row] = await cypher(`MATCH (n {id: '${id}'}) RETURN labels(n) AS labels, properties(n) AS properties`);
  return row;
}

// Planning each statement for the first time takes Neo4j longer than all that follows.
beforeAll(async () => {
  await emptyDatabase();
  await loadCorpus(runner, corpus);
}, 180_000);
beforeEach(emptyDatabase);

describe('into an empty database', () => {
  beforeEach(() => loadCorpus(runner, corpus));

  it('puts a node for every thing', async () => {
    const rows = await cypher('MATCH (n) RETURN labels(n)[0] AS label, collect(n.id) AS ids');
    const ids = Object.fromEntries(rows.map(({ label, ids: all }) => [label, [...(all as string[])].sort()]));
    expect(ids).toEqual({
      Corpus: ['small'],
      Entity: ['ann', 'bo', 'board', 'keeper', 'light', 'order'],
      Source: ['courier', 'gazette'],
      Claim: ['ann-holds-post-keeper', 'board-issued-order', 'board-takes-over-light', 'keeper-responsible-for-light'],
      Evidence: [
        'ann-holds-post-keeper/1',
        'board-issued-order/1',
        'board-takes-over-light/1',
        'keeper-responsible-for-light/1',
        'keeper-responsible-for-light/2',
      ],
      Conflict: ['conflict/denied/keeper-responsible-for-light'],
      Question: ['who'],
    });
  });

  it('gives each all its properties', async () => {
    expect(await nodeOf('bo')).toEqual({
      labels: ['Entity', 'Person'],
      properties: {
        id: 'bo',
        kind: 'Person',
        name: "Bo O'Jones",
        aliases: ['B. OJones', 'Mr Ó Jones'],
        sortKey: 'bo ojones|bo',
        searchText: ['bo ojones', 'b ojones', 'mr o jones'],
        claimCounts: [],
        evidenceCount: 0,
        ...{ x: expect.any(Number), y: expect.any(Number), rank: 6, joined: 0, tile: 'T' },
      },
    });
    expect(await nodeOf('courier')).toEqual({
      labels: ['Source'],
      properties: {
        id: 'courier',
        title: 'Courier',
        publisher: 'Courier',
        published: '[2013-10..2013-12]',
        publishedEarliest: 20131001,
        publishedLatest: 20131231,
        publishedBasis: 'Between two dated things.',
        printedDate: false,
        sha256: '0'.repeat(64),
        publishedKey: '20131001|courier',
      },
    });
    const record = {
      id: 'ann-holds-post-keeper',
      relation: 'HOLDS_POST',
      nature: 'STATE',
      from: '2013-07',
      to: '2014-03~',
      fromEarliest: 20130701,
      fromLatest: 20130731,
      toEarliest: 20140201,
      toLatest: 20140430,
      attested: [20131001, 20131231],
      sourcesEarliest: 20131001,
      sourcesLatest: 20131231,
      basis: 'STATED',
      asserted: true,
      standing: 'REPORTED',
      independentSources: 1,
      sentence: expect.stringMatching(/^Ann .*keeper.*\.$/),
      whenKey: '20130701|ann-holds-post-keeper',
    };
    const ann = await nodeOf('ann-holds-post-keeper');
    expect(JSON.parse(String((ann as { properties: { record: unknown } }).properties.record))).toEqual({
      ...record,
      subject: { id: 'ann', kind: 'Person', name: 'Ann' },
      object: { id: 'keeper', kind: 'Post', name: 'keeper' },
    });
    expect(ann).toEqual({
      labels: ['Claim'],
      properties: {
        ...record,
        record: expect.any(String),
        subject: 'ann',
        object: 'keeper',
        subjectKind: 'Person',
        objectKind: 'Post',
        sources: ['courier'],
        speakers: [],
        ...{ lesser: 'ann', greater: 'keeper' },
      },
    });
    expect(await nodeOf('board-issued-order')).toMatchObject({
      properties: {
        nature: 'EVENT',
        on: '2013',
        fromEarliest: 20130101,
        fromLatest: 20131231,
        toEarliest: 20130101,
        toLatest: 20131231,
        amountValue: 40000.5,
        amountCurrency: 'GBP',
        amountText: '£40,000.50',
      },
    });
    expect(await nodeOf('board-takes-over-light')).toMatchObject({
      properties: {
        asserted: false,
        attested: [],
        whenKey: '00000000|board-takes-over-light',
        startUnstated: true,
      },
    });
    expect(await nodeOf('keeper-responsible-for-light/1')).toEqual({
      labels: ['Evidence'],
      properties: {
        id: 'keeper-responsible-for-light/1',
        stance: 'ASSERTS',
        exact: 'Keeper responsible_for Light.',
        prefix: '',
        suffix: '',
        via: 'Board',
        said: '2014',
        attested: '2014-06',
        note: 'Bo is meant.',
        sortKey: '20140601|gazette|99999999|20140601|keeper-responsible-for-light|001',
        subject: 'keeper',
        object: 'light',
        source: 'gazette',
        speaker: 'bo',
        whenKey: '20140601|keeper-responsible-for-light',
      },
    });
    expect(await nodeOf('conflict/denied/keeper-responsible-for-light')).toEqual({
      labels: ['Conflict'],
      properties: {
        id: 'conflict/denied/keeper-responsible-for-light',
        rule: 'DENIED',
        reason: 'Denied by Ann (Courier, published some time between October and December 2013).',
        sortKey: '4|conflict/denied/keeper-responsible-for-light',
      },
    });
    expect(await nodeOf('who')).toEqual({
      labels: ['Question'],
      properties: {
        id: 'who',
        place: 0,
        question: 'Who?',
        explanation: 'Shows who.',
        query: '{ graph { entities } }',
        variables: '{}',
        view: '{"focus":"light","direction":"UP"}',
        answer: 'The keeper.',
        expect: '{"graph":{"entities":6}}',
      },
    });
    expect(await nodeOf('small')).toEqual({
      labels: ['Corpus'],
      properties: {
        claimTally: [
          'HOLDS_POST REPORTED true Person Post 1',
          'ISSUED REPORTED true Organisation Instrument 1',
          'RESPONSIBLE_FOR CONTESTED true Post Service 1',
          'TAKES_OVER REPORTED false Organisation Service 1',
        ],
        id: 'small',
        title: 'A small corpus',
        covers: 'What a test needs.',
        language: 'en',
        version: corpus.version,
        state: 'LOADED',
        entities: 6,
        claims: 4,
        evidence: 5,
        sources: 2,
        from: 20130101,
        to: 20141231,
        nodes: 20,
        edges: 31,
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
  });

  it('joins them by exactly these edges', async () => {
    expect(await edgeLines()).toEqual([
      'ann -HOLDS_POST-> keeper claim=ann-holds-post-keeper',
      'ann-holds-post-keeper -OBJECT-> keeper',
      'ann-holds-post-keeper -SUBJECT-> ann',
      'ann-holds-post-keeper/1 -ABOUT-> ann-holds-post-keeper',
      'ann-holds-post-keeper/1 -FROM-> courier',
      'board -ISSUED-> order claim=board-issued-order',
      'board-issued-order -OBJECT-> order',
      'board-issued-order -SUBJECT-> board',
      'board-issued-order/1 -ABOUT-> board-issued-order',
      'board-issued-order/1 -FROM-> gazette',
      'board-takes-over-light -OBJECT-> light',
      'board-takes-over-light -SUBJECT-> board',
      'board-takes-over-light/1 -ABOUT-> board-takes-over-light',
      'board-takes-over-light/1 -FROM-> gazette',
      'conflict/denied/keeper-responsible-for-light -INVOLVES-> keeper-responsible-for-light place=0',
      'courier -DERIVED_FROM-> gazette',
      'keeper -RESPONSIBLE_FOR-> light claim=keeper-responsible-for-light',
      'keeper-responsible-for-light -FOR-> board',
      'keeper-responsible-for-light -OBJECT-> light',
      'keeper-responsible-for-light -SUBJECT-> keeper',
      'keeper-responsible-for-light -UNDER-> order',
      'keeper-responsible-for-light/1 -ABOUT-> keeper-responsible-for-light',
      'keeper-responsible-for-light/1 -FROM-> gazette',
      'keeper-responsible-for-light/1 -SAID_BY-> bo',
      'keeper-responsible-for-light/1 -VIA-> board',
      'keeper-responsible-for-light/2 -ABOUT-> keeper-responsible-for-light',
      'keeper-responsible-for-light/2 -FROM-> courier',
      'keeper-responsible-for-light/2 -RESTS_ON-> order',
      'keeper-responsible-for-light/2 -SAID_BY-> ann',
      expect.stringMatching(/^light -ANSWERS_TO-> keeper .*claim=keeper-responsible-for-light .* st=1 via=DIRECT$/),
      expect.stringMatching(/^order -ANSWERS_TO-> board .*claim=board-issued-order .* st=1 via=DIRECT$/),
    ]);
  });

  it('makes the constraints and indexes, all ready', async () => {
    const rows = await cypher("SHOW INDEXES YIELD name, state, type WHERE type <> 'LOOKUP' RETURN name, state");
    expect(rows.map(({ name, state }) => `${name} ${state}`).sort()).toEqual([
      'claimByAsserted ONLINE',
      'claimByDate ONLINE',
      'claimByLesser ONLINE',
      'claimByObject ONLINE',
      'claimByObjectKind ONLINE',
      'claimByRelation ONLINE',
      'claimByStanding ONLINE',
      'claimBySubject ONLINE',
      'claimBySubjectKind ONLINE',
      'claimByUnstatedStart ONLINE',
      'claimId ONLINE',
      'conflictByKey ONLINE',
      'conflictId ONLINE',
      'corpusId ONLINE',
      'entityByKind ONLINE',
      'entityByName ONLINE',
      'entityByRank ONLINE',
      'entityByTile ONLINE',
      'entityId ONLINE',
      'entitySpellings ONLINE',
      'evidenceByDate ONLINE',
      'evidenceByObject ONLINE',
      'evidenceBySource ONLINE',
      'evidenceBySpeaker ONLINE',
      'evidenceBySubject ONLINE',
      'evidenceId ONLINE',
      'questionId ONLINE',
      'sourceByDate ONLINE',
      'sourceId ONLINE',
    ]);
  });
});

it('loads the lighthouse', async () => {
  const loaded = await loadCorpus(runner, await requireCorpus(lighthouse));
  expect(loaded).toEqual({ changed: true, entities: 12, claims: 19 });
  const overseers = await cypher<{ id: string }>(
    "MATCH (:Entity {id: 'light-service'})-[:ANSWERS_TO]->(o) RETURN DISTINCT o.id AS id ORDER BY id",
  );
  expect(overseers.map(({ id }) => id)).toEqual([
    'harbour-authority',
    'ines-corrow',
    'lights-commission',
    'principal-keeper',
    'sea-marks-inspectorate',
  ]);
});
