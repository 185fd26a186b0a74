/** What has an id: entities, claims, sources, evidence, conflicts; and what they hold. Over HTTP, on the real Neo4j. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Api, serveCorpus } from '../../helpers/api.ts';
import { harbour } from '../../helpers/harbour.ts';
import { testRunner } from '../../helpers/neo4j.ts';

const runner = testRunner();
let api: Api;
beforeAll(async () => {
  api = await serveCorpus(runner, harbour);
});
beforeEach(() => api.statements());
afterAll(() => api.close());

test('an entity has its name, kind and every other spelling, and one that nobody knows is null', async () => {
  const query =
    '{ bo: entity(id: "bo") { __typename id name kind aliases } keeper: entity(id: "keeper") { ... on Post { seats } } nobody: entity(id: "nobody") { id } }';
  expect(await api.data(query)).toEqual({
    bo: { __typename: 'Person', id: 'bo', name: 'Bo O’Jones', kind: 'PERSON', aliases: ['B. OJones'] },
    keeper: { seats: 1 },
    nobody: null,
  });
  expect(api.statements()).toEqual(['entitiesByIds']);
});

test('a claim has its ends, dates, standing and sentence', async () => {
  const query = `{ claim(id: "keeper-responsible-for-light") {
    relation verb event basis basisReason asserted standing independentSources sentence
    subject { id } object { id } under { id } as { id } onBehalfOf { id } amount { value }
    from { edtf earliest latest text } to { text }
  } }`;
  expect(await api.data(query)).toEqual({
    claim: {
      relation: 'RESPONSIBLE_FOR',
      verb: 'is responsible for',
      event: false,
      basis: 'STATED',
      basisReason: null,
      asserted: true,
      standing: 'CONTESTED',
      independentSources: 1,
      sentence: expect.stringMatching(/^The lighthouse keeper .* denied .*\.$/),
      subject: { id: 'keeper' },
      object: { id: 'light' },
      under: { id: 'order' },
      as: null,
      onBehalfOf: { id: 'board' },
      amount: null,
      from: { edtf: null, earliest: null, latest: null, text: 'not stated' },
      to: { text: 'not stated' },
    },
  });
  expect(api.statements()).toEqual(['claimsByIds']);
});

test('a claim has its money, its inference, and an event one date at both ends', async () => {
  const query = `{
    funds: claim(id: "town-funds-light") { amount { value currency text } from { edtf earliest latest text } }
    requires: claim(id: "order-requires-light") { basis basisReason }
    issued: claim(id: "board-issued-order") { event from { edtf text } to { edtf text } }
    considered: claim(id: "board-takes-over-light") { asserted standing }
  }`;
  expect(await api.data(query)).toEqual({
    funds: {
      amount: { value: 40000.5, currency: 'GBP', text: '£40,000.50' },
      from: { edtf: '2014', earliest: '2014-01-01', latest: '2014-12-31', text: '2014' },
    },
    requires: { basis: 'INFERRED', basisReason: 'It is addressed to the light.' },
    issued: {
      event: true,
      from: { edtf: '2013-09', text: 'September 2013' },
      to: { edtf: '2013-09', text: 'September 2013' },
    },
    considered: { asserted: false, standing: 'REPORTED' },
  });
});

describe('whether a claim held in a period', () => {
  const holds = (id: string, period: string) =>
    api
      .data(
        `query ($id: ID!, $in: Period!) { claim(id: $id) { holds(in: $in) { answer why explanation lastAttested { edtf text } } } }`,
        {
          id,
          in: period,
        },
      )
      .then(({ claim }) => (claim as { holds: unknown }).holds);

  test('is YES, NO or MAYBE with what is not known, and says when a source last attests it', async () => {
    const attested = { edtf: '[2013-10-01..2013-12-31]', text: expect.any(String) };
    expect(await holds('ann-holds-post-keeper', '2013-08')).toEqual({
      answer: 'YES',
      why: [],
      explanation: null,
      lastAttested: attested,
    });
    expect(await holds('ann-holds-post-keeper', '2015')).toEqual({
      answer: 'NO',
      why: [],
      explanation: null,
      lastAttested: attested,
    });
    expect(await holds('zoe-holds-post-master', '2013')).toEqual({
      answer: 'MAYBE',
      why: ['NO_START_STATED', 'OUTSIDE_ATTESTATION'],
      explanation: expect.stringMatching(/^[A-Z].*\.$/),
      lastAttested: { edtf: '2014-06', text: 'June 2014' },
    });
  });
});

test('evidence has its words, its source, who said it, through whom and when', async () => {
  const query = `{ node(id: "keeper-responsible-for-light/1") { __typename ... on Evidence {
    stance exact prefix suffix note via said { edtf text } attested { edtf } saidBy { name } claim { id } source { id title publisher }
  } } }`;
  expect(await api.data(query)).toEqual({
    node: {
      __typename: 'Evidence',
      stance: 'ASSERTS',
      exact: 'The keeper answers for the light.',
      prefix: 'Bo said:',
      suffix: 'Nobody laughed.',
      note: 'the keeper is his own post',
      via: 'Harbour Board',
      said: { edtf: '2014-05~', text: 'about May 2014' },
      attested: { edtf: '2014-06' },
      saidBy: { name: 'Bo O’Jones' },
      claim: { id: 'keeper-responsible-for-light' },
      source: { id: 'gazette', title: 'Gazette', publisher: 'Gazette' },
    },
  });
});

test('a source has its dates and what they rest on, and its quotes by when they held', async () => {
  const query = `{ source(id: "courier") { title author published { edtf earliest latest text } publishedBasis url sha256
    evidence { totalCount nodes { id source { id } } } } }`;
  expect(await api.data(query)).toEqual({
    source: {
      title: 'Courier',
      author: null,
      published: {
        edtf: '[2013-10..2013-12]',
        earliest: '2013-10-01',
        latest: '2013-12-31',
        text: 'some time between October and December 2013',
      },
      publishedBasis: 'between two dated things',
      url: null,
      sha256: '0'.repeat(64),
      evidence: {
        totalCount: 3,
        nodes: [
          { id: 'town-oversees-board/2', source: { id: 'courier' } },
          { id: 'ann-holds-post-keeper/1', source: { id: 'courier' } },
          { id: 'keeper-responsible-for-light/2', source: { id: 'courier' } },
        ],
      },
    },
  });
  expect(api.statements().toSorted()).toEqual(['evidenceBySourceIds', 'evidenceCountBySourceIds', 'sourcesByIds']);
});

test("a claim's evidence comes in the order of the sources, and its conflicts with it", async () => {
  const query = `{ claim(id: "keeper-responsible-for-light") {
    evidence(first: 1) { totalCount pageInfo { hasNextPage endCursor } nodes { id stance } } conflicts { rule claims { id } }
  } }`;
  const { claim } = (await api.data(query)) as { claim: { evidence: { pageInfo: { endCursor: string } } } };
  expect(claim).toEqual({
    evidence: {
      totalCount: 2,
      pageInfo: { hasNextPage: true, endCursor: expect.any(String) },
      nodes: [{ id: 'keeper-responsible-for-light/2', stance: 'DENIES' }],
    },
    conflicts: [{ rule: 'DENIED', claims: [{ id: 'keeper-responsible-for-light' }] }],
  });
  const more = await api.data(
    'query ($after: String) { claim(id: "keeper-responsible-for-light") { evidence(after: $after) { pageInfo { hasNextPage hasPreviousPage } nodes { id } } } }',
    { after: claim.evidence.pageInfo.endCursor },
  );
  expect(more).toEqual({
    claim: {
      evidence: {
        pageInfo: { hasNextPage: false, hasPreviousPage: true },
        nodes: [{ id: 'keeper-responsible-for-light/1' }],
      },
    },
  });
});

test('anything is found by its id, in the order asked, null where nothing has it', async () => {
  const ids = ['gazette', 'nothing', 'ann', 'board-issued-order', 'board-issued-order/1', 'ann'];
  const { nodes } = await api.data('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids });
  expect(nodes).toEqual([
    { __typename: 'Source', id: 'gazette' },
    null,
    { __typename: 'Person', id: 'ann' },
    { __typename: 'Claim', id: 'board-issued-order' },
    { __typename: 'Evidence', id: 'board-issued-order/1' },
    { __typename: 'Person', id: 'ann' },
  ]);
  expect(api.statements()).toEqual([
    'typesByIds',
    expect.any(String),
    expect.any(String),
    expect.any(String),
    expect.any(String),
  ]);

  const { conflicts } = (await api.data('{ conflicts { nodes { id } } }')) as {
    conflicts: { nodes: { id: string }[] };
  };
  const id = conflicts.nodes[0]?.id;
  expect(await api.data('query ($id: ID!) { node(id: $id) { __typename ... on Conflict { rule } } }', { id })).toEqual({
    node: { __typename: 'Conflict', rule: 'DENIED' },
  });
});

test('a post has its holders, a person their posts, and in a period only those who may have held it then', async () => {
  const query = `{ keeper: entity(id: "keeper") { ... on Post {
      all: holders { person { id } post { id } claim { id } holds { answer } }
      early: holders(asOf: "2013-12") { person { name } holds { answer why lastAttested { edtf } } }
    } }
    bo: entity(id: "bo") { ... on Person { posts(asOf: "2014-06-15") { post { id name kind } holds { answer why } } } } }`;
  expect(await api.data(query)).toEqual({
    keeper: {
      all: [
        { person: { id: 'ann' }, post: { id: 'keeper' }, claim: { id: 'ann-holds-post-keeper' }, holds: null },
        { person: { id: 'bo' }, post: { id: 'keeper' }, claim: { id: 'bo-holds-post-keeper' }, holds: null },
      ],
      early: [
        {
          person: { name: 'Ann Moss' },
          holds: { answer: 'YES', why: [], lastAttested: { edtf: '[2013-10-01..2013-12-31]' } },
        },
      ],
    },
    bo: {
      posts: [
        {
          post: { id: 'keeper', name: 'lighthouse keeper', kind: 'POST' },
          holds: { answer: 'MAYBE', why: ['NO_END_STATED'] },
        },
      ],
    },
  });
  expect(api.statements().toSorted()).toEqual(['entitiesByIds', 'holdersByPostIds', 'postsByPersonIds']);
});
