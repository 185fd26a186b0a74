/** Lists: pages forward and backward, filters, orders, counts. Over HTTP, on the real Neo4j. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Api, serveCorpus } from '../../helpers/api.ts';
import { claimsByWhen, entitiesByName, harbour } from '../../helpers/harbour.ts';
import { testRunner } from '../../helpers/neo4j.ts';

const runner = testRunner();
let api: Api;
beforeAll(async () => {
  api = await serveCorpus(runner, harbour);
});
beforeEach(() => api.statements());
afterAll(() => api.close());

interface Page {
  readonly nodes: { readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

const ids = (things: unknown) => (things as { id: string }[]).map(({ id }) => id);

/** Every page of a list from one end to the other, three at a time, each as its ids. */
async function allPages(list: string, args: string, forward: boolean, of = ''): Promise<string[][]> {
  const pages: string[][] = [];
  let cursor: string | null = null;
  for (;;) {
    const [size, from] = forward ? ['first', 'after'] : ['last', 'before'];
    const field = `${list}(${size}: 3, ${from}: $cursor${args && `, ${args}`}) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
    const query = of
      ? `query ($cursor: String) { of: entity(id: "${of}") { ${field} } }`
      : `query ($cursor: String) { ${field} }`;
    const data = await api.data(query, { cursor });
    const page = (of ? (data.of as Record<string, Page>)[list] : data[list]) as Page;
    pages.push(ids(page.nodes));
    if (!(forward ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage)) return pages;
    cursor = forward ? page.pageInfo.endCursor : page.pageInfo.startCursor;
  }
}

const inThrees = (list: readonly string[]) =>
  Array.from({ length: Math.ceil(list.length / 3) }, (_, n) => list.slice(n * 3, n * 3 + 3));
const inThreesFromTheEnd = (list: readonly string[]) => inThrees(list.toReversed()).map((page) => page.toReversed());

const kindOf = new Map(harbour.entities.map(({ id, kind }) => [id, kind]));
const entitiesByKind = entitiesByName.toSorted((a, b) =>
  (kindOf.get(a) ?? '') < (kindOf.get(b) ?? '') ? -1 : kindOf.get(a) === kindOf.get(b) ? 0 : 1,
);
const ofLight = claimsByWhen.filter((id) => id.endsWith('-light'));

describe('every page of a list, forward and backward, together are the list', () => {
  test.each<[string, string, string, readonly string[], string]>([
    ['claims', 'claims', '', claimsByWhen, ''],
    ['claims, latest first', 'claims', 'orderBy: WHEN_LATEST', claimsByWhen.toReversed(), ''],
    [
      'claims of relations',
      'claims',
      'filter: {relation: {in: [OVERSEES, HOLDS_POST, ISSUED]}}',
      claimsByWhen.filter((id) => /oversees|holds-post|issued/.test(id)),
      '',
    ],
    [
      'claims of relations, latest first',
      'claims',
      'orderBy: WHEN_LATEST, filter: {relation: {in: [OVERSEES, HOLDS_POST, ISSUED]}}',
      claimsByWhen.filter((id) => /oversees|holds-post|issued/.test(id)).toReversed(),
      '',
    ],
    [
      'claims of standings',
      'claims',
      'filter: {standing: {in: [REPORTED, CORROBORATED]}}',
      claimsByWhen.filter((id) => id !== 'keeper-responsible-for-light'),
      '',
    ],
    [
      'claims of standings, latest first',
      'claims',
      'orderBy: WHEN_LATEST, filter: {standing: {in: [REPORTED, CORROBORATED]}}',
      claimsByWhen.filter((id) => id !== 'keeper-responsible-for-light').toReversed(),
      '',
    ],
    ['claims at an entity', 'claims', 'filter: {entity: {eq: "light"}}', ofLight, ''],
    [
      'claims at an entity, latest first',
      'claims',
      'orderBy: WHEN_LATEST, filter: {entity: {eq: "light"}}',
      ofLight.toReversed(),
      '',
    ],
    [
      'claims of kinds',
      'claims',
      'filter: {kind: {in: [PERSON, INSTRUMENT]}}',
      claimsByWhen.filter((id) => /^(ann|bo|zoe)-|order/.test(id)),
      '',
    ],
    [
      'claims of kinds, latest first',
      'claims',
      'orderBy: WHEN_LATEST, filter: {kind: {in: [PERSON, INSTRUMENT]}}',
      claimsByWhen.filter((id) => /^(ann|bo|zoe)-|order/.test(id)).toReversed(),
      '',
    ],
    [
      'asserted claims',
      'claims',
      'filter: {asserted: true}',
      claimsByWhen.filter((id) => id !== 'board-takes-over-light'),
      '',
    ],
    [
      'asserted claims, latest first',
      'claims',
      'orderBy: WHEN_LATEST, filter: {asserted: true}',
      claimsByWhen.filter((id) => id !== 'board-takes-over-light').toReversed(),
      '',
    ],
    ['claims from sources', 'claims', 'filter: {source: {in: ["courier", "gazette"]}}', claimsByWhen, ''],
    [
      'claims from sources, latest first',
      'claims',
      'orderBy: WHEN_LATEST, filter: {source: {in: ["courier", "gazette"]}}',
      claimsByWhen.toReversed(),
      '',
    ],
    [
      'claims that somebody spoke of, latest first',
      'claims',
      'orderBy: WHEN_LATEST, filter: {saidBy: {in: ["ann", "bo"]}}',
      ['keeper-responsible-for-light', 'town-oversees-board'],
      '',
    ],
    [
      'claims that may have held in a period',
      'claims',
      'filter: {in: "2013"}',
      claimsByWhen.filter((id) => !/funds|bo-holds|conducted|concerns/.test(id)),
      '',
    ],
    [
      'claims that may have held in a period, latest first',
      'claims',
      'orderBy: WHEN_LATEST, filter: {in: "2013"}',
      claimsByWhen.filter((id) => !/funds|bo-holds|conducted|concerns/.test(id)).toReversed(),
      '',
    ],
    ["an entity's claims", 'claims', '', ofLight, 'light'],
    ['entities', 'entities', '', entitiesByName, ''],
    ['entities by kind', 'entities', 'orderBy: KIND', entitiesByKind, ''],
    [
      'entities of kinds',
      'entities',
      'filter: {kind: {in: [PERSON, ORGANISATION]}}',
      ['ann', 'bo', 'board', 'town', 'zoe'],
      '',
    ],
    [
      'entities of kinds by kind',
      'entities',
      'orderBy: KIND, filter: {kind: {in: [PERSON, ORGANISATION]}}',
      ['board', 'town', 'ann', 'bo', 'zoe'],
      '',
    ],
    ['entities with a name', 'entities', 'filter: {name: {contains: "OUSE"}}', ['keeper', 'light', 'visit'], ''],
    ['entities with a short name', 'entities', 'filter: {name: {contains: "mo"}}', ['ann', 'town'], ''],
    [
      'entities with a name, of kinds, by kind',
      'entities',
      'orderBy: KIND, filter: {kind: {in: [SERVICE, POST, INSPECTION]}, name: {contains: "lighthouse"}}',
      ['visit', 'keeper', 'light'],
      '',
    ],
  ])('%s', async (_what, list, args, expected, of) => {
    expect(await allPages(list, args, true, of)).toEqual(inThrees(expected));
    expect(await allPages(list, args, false, of)).toEqual(inThreesFromTheEnd(expected).map((page) => page));
  });

  test('sources and conflicts, which go forward only', async () => {
    expect(await api.data('{ sources { totalCount nodes { id } } conflicts { totalCount nodes { rule } } }')).toEqual({
      sources: { totalCount: 2, nodes: [{ id: 'courier' }, { id: 'gazette' }] },
      conflicts: { totalCount: 1, nodes: [{ rule: 'DENIED' }] },
    });
    expect(await allPages('sources', '', true)).toEqual([['courier', 'gazette']]);
  });
});

test('a cursor given with each row is the one that the page starts and ends with', async () => {
  const { claims } = (await api.data(
    '{ claims(first: 2) { edges { cursor node { id } } pageInfo { startCursor endCursor hasPreviousPage } } }',
  )) as {
    claims: { edges: { cursor: string }[]; pageInfo: object };
  };
  expect(claims.pageInfo).toEqual({
    startCursor: claims.edges[0]?.cursor,
    endCursor: claims.edges[1]?.cursor,
    hasPreviousPage: false,
  });
});

describe('claims that pass a filter, and how many', () => {
  test.each<[string, readonly string[], string]>([
    ['relation: {eq: ISSUED}', ['board-issued-order'], 'claimsByRelation'],
    ['standing: {eq: CONTESTED}', ['keeper-responsible-for-light'], 'claimsByStanding'],
    ['standing: {eq: CORROBORATED}', ['town-oversees-board'], 'claimsByStanding'],
    ['asserted: false', ['board-takes-over-light'], 'claimsByAsserted'],
    ['kind: {eq: INSPECTION}', ['town-conducted-visit', 'visit-concerns-light'], 'claimsByKind'],
    [
      'kind: {in: [INSPECTION, INSTRUMENT]}',
      ['board-issued-order', 'order-requires-light', 'town-conducted-visit', 'visit-concerns-light'],
      'claimsByKind',
    ],
    [
      'source: {eq: "courier"}',
      ['town-oversees-board', 'ann-holds-post-keeper', 'keeper-responsible-for-light'],
      'claimsFromSources',
    ],
    ['saidBy: {eq: "ann"}', ['town-oversees-board', 'keeper-responsible-for-light'], 'claimsSaidBy'],
    ['saidBy: {in: ["ann", "bo", "nobody"]}', ['town-oversees-board', 'keeper-responsible-for-light'], 'claimsSaidBy'],
    ['entity: {in: ["ann", "zoe"]}', ['ann-holds-post-keeper', 'zoe-holds-post-master'], 'claimsTouching'],
    ['entity: {eq: "light"}, relation: {eq: OVERSEES}', ['board-oversees-light'], 'claimsTouching'],
    ['entity: {eq: "board"}, source: {eq: "courier"}', ['town-oversees-board'], 'claimsTouching'],
    [
      'source: {eq: "courier"}, saidBy: {eq: "ann"}, standing: {eq: CONTESTED}',
      ['keeper-responsible-for-light'],
      'claimsSaidBy',
    ],
    [
      'relation: {in: [HOLDS_POST, OVERSEES]}, kind: {eq: POST}',
      ['ann-holds-post-keeper', 'bo-holds-post-keeper', 'zoe-holds-post-master'],
      'claimsByRelation',
    ],
    ['relation: {eq: OVERSEES, in: [ISSUED]}', [], 'claimsByRelation'],
    ['entity: {eq: "nobody"}', [], 'claimsTouching'],
    [
      'in: "2012", asserted: true',
      [
        'town-oversees-board',
        'board-oversees-light',
        'keeper-responsible-for-light',
        'master-heads-board',
        'zoe-holds-post-master',
      ],
      'claimsInPeriod',
    ],
    [
      'in: "2014-05-31", relation: {eq: HOLDS_POST}',
      ['bo-holds-post-keeper', 'zoe-holds-post-master'],
      'claimsByRelation',
    ],
  ])('%s', async (filter, expected, statement) => {
    const { claims } = await api.data(`{ claims(filter: {${filter}}) { nodes { id } } }`);
    expect(ids((claims as Page).nodes)).toEqual(expected);
    expect(api.statements()).toEqual([statement]);
    expect(await api.data(`{ claims(filter: {${filter}}) { totalCount } }`)).toEqual({
      claims: { totalCount: expected.length },
    });
    const counts = /entity:|source:|saidBy:|in: "/.test(filter);
    expect(api.statements()).toEqual([counts ? 'claimCount' : 'corpus']);
  });

  test('a period lets through exactly the claims that do not surely not hold in it', async () => {
    for (const period of ['2010', '2012', '2013-07', '2013-08', '2014-22', '2014-03-31', '2014-04-01', '2020']) {
      const query =
        'query ($in: Period!) { may: claims(filter: {in: $in}) { nodes { id } } all: claims { nodes { id holds(in: $in) { answer } } } }';
      const { may, all } = (await api.data(query, { in: period })) as {
        may: Page;
        all: { nodes: { id: string; holds: { answer: string } }[] };
      };
      expect(ids(may.nodes), period).toEqual(ids(all.nodes.filter(({ holds }) => holds.answer !== 'NO')));
    }
  });

  test('without a filter the corpus itself says how many', async () => {
    expect(await api.data('{ claims { totalCount } entities { totalCount } sources { totalCount } }')).toEqual({
      claims: { totalCount: 13 },
      entities: { totalCount: 10 },
      sources: { totalCount: 2 },
    });
    expect(api.statements().toSorted()).toEqual(['corpus', 'corpus', 'entityCountsByKind']);
  });
});

describe('entities that pass a filter are counted', () => {
  test.each([
    ['kind: {in: [POST, SERVICE]}', 3],
    ['name: {contains: "Ó’JON"}', 1],
    ['name: {contains: "lighthouse"}, kind: {eq: POST}', 1],
    ['name: {contains: "no such name"}', 0],
  ])('%s: %i', async (filter, count) => {
    expect(await api.data(`{ entities(filter: {${filter}}) { totalCount nodes { id } } }`)).toMatchObject({
      entities: { totalCount: count },
    });
  });
});

describe("an entity's claims", () => {
  test('are filtered and counted', async () => {
    const query = `{ entity(id: "light") {
      claims(filter: {asserted: true, relation: {in: [OVERSEES, REQUIRES]}}) { totalCount nodes { id } }
      claimCounts { relation asSubject asObject asserted }
    } board: entity(id: "board") { claimCounts { relation asSubject asObject asserted } } }`;
    const one = { asSubject: 0, asObject: 1, asserted: 1 };
    expect(await api.data(query)).toEqual({
      entity: {
        claims: { totalCount: 2, nodes: [{ id: 'board-oversees-light' }, { id: 'order-requires-light' }] },
        claimCounts: [
          { relation: 'CONCERNS', ...one },
          { relation: 'FUNDS', ...one },
          { relation: 'OVERSEES', ...one },
          { relation: 'REQUIRES', ...one },
          { relation: 'RESPONSIBLE_FOR', ...one },
          { relation: 'TAKES_OVER', ...one, asserted: 0 },
        ],
      },
      board: {
        claimCounts: [
          { relation: 'HEADS', asSubject: 0, asObject: 1, asserted: 1 },
          { relation: 'ISSUED', asSubject: 1, asObject: 0, asserted: 1 },
          { relation: 'OVERSEES', asSubject: 1, asObject: 1, asserted: 2 },
          { relation: 'TAKES_OVER', asSubject: 1, asObject: 0, asserted: 0 },
        ],
      },
    });
  });

  test('have their evidence in the order of the sources, each once', async () => {
    const query = '{ entity(id: "keeper") { evidence { totalCount nodes { id } } } }';
    expect(await api.data(query)).toEqual({
      entity: {
        evidence: {
          totalCount: 4,
          nodes: [
            { id: 'ann-holds-post-keeper/1' },
            { id: 'keeper-responsible-for-light/2' },
            { id: 'bo-holds-post-keeper/1' },
            { id: 'keeper-responsible-for-light/1' },
          ],
        },
      },
    });
  });
});
