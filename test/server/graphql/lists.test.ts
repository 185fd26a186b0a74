/** Lists: pages forward and backward, filters, orders, counts; search, neighbourhood, routes, questions, summary. Over HTTP, on the real Neo4j. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadCorpus } from '../../../server/corpus/load.ts';
import { type Api, startApi } from '../../helpers/api.ts';
import { claimsByWhen, entitiesByName, harbour } from '../../helpers/harbour.ts';
import { emptyDatabase, testRunner } from '../../helpers/neo4j.ts';

const runner = testRunner();
let api: Api;
beforeAll(async () => {
  await emptyDatabase();
  await loadCorpus(runner, harbour);
  api = await startApi(runner);
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

describe('search', () => {
  const find = async (text: string, args = '') => {
    const { search } = await api.data(
      `query ($text: String!) { search(text: $text${args}) { entity { id } matched } }`,
      { text },
    );
    return (search as { entity: { id: string }; matched: string }[]).map(({ entity, matched }) => [entity.id, matched]);
  };

  test.each<[string, string, readonly (readonly string[])[]]>([
    ['the name', 'Harbour Board', [['board', 'Harbour Board']]],
    [
      'exact before the beginning of a name',
      'the light',
      [
        ['light', 'the light'],
        ['visit', 'visit to the lighthouse'],
      ],
    ],
    [
      'the beginning of a name before a word within it',
      'light',
      [
        ['keeper', 'lighthouse keeper'],
        ['light', 'lighthouse service'],
        ['visit', 'visit to the lighthouse'],
      ],
    ],
    ['an alias', 'mosse', [['ann', 'Anne Mosse']]],
    ['a straight apostrophe, no accents, capitals', "BO O'JONES", [['bo', 'Bo O’Jones']]],
    ['no apostrophe', 'ojones', [['bo', 'B. OJones']]],
    ['an accent less', 'zoe', [['zoe', 'Zoë Quill']]],
    [
      'an accent more',
      'Bó',
      [
        ['bo', 'Bo O’Jones'],
        ['board', 'Harbour Board'],
      ],
    ],
    [
      'letters swapped',
      'harbuor',
      [
        ['board', 'Harbour Board'],
        ['master', 'harbour master'],
      ],
    ],
    ['a letter left out of a long word', 'improvment ordr', [['order', 'Improvement Order']]],
    ['words in another order', 'ojones bo', [['bo', 'Bo O’Jones']]],
    ['any of the words, where no name has all', 'quill smith', [['zoe', 'Zoë Quill']]],
    ['nothing like it', 'xyzzy', []],
    ['no letter at all', ' …!', []],
  ])('%s: %s', async (_what, text, expected) => {
    expect(await find(text)).toEqual(expected);
  });

  test('asks only for these kinds and gives only so many', async () => {
    expect(await find('light', ', kinds: [POST, INSPECTION]')).toEqual([
      ['keeper', 'lighthouse keeper'],
      ['visit', 'visit to the lighthouse'],
    ]);
    expect(await find('light', ', first: 1')).toEqual([['keeper', 'lighthouse keeper']]);
  });

  test.each([
    '(',
    '"',
    'a:b',
    'light AND',
    'NOT light',
    '*',
    'ann~',
    '[a TO b]',
    '/x/',
    '\\',
    'a^b',
    '{!x}',
    "' OR 1=1 //",
    '\u0000',
    '\ud800',
  ])('takes %j as plain text, whatever it means in the index’s own language', async (text) => {
    await expect(find(text)).resolves.toBeInstanceOf(Array);
  });
});

describe('neighbourhood', () => {
  const around = (args: string) =>
    api.data(`{ neighbourhood(${args}) { entities { id } claims { id } truncated } }`).then(({ neighbourhood }) => {
      const { entities, claims, truncated } = neighbourhood as Record<string, never>;
      return { entities: ids(entities), claims: ids(claims), truncated };
    });

  test('is the asserted claims that touch the entities, and both ends of each', async () => {
    expect(await around('of: ["zoe", "bo"]')).toEqual({
      entities: ['zoe', 'bo', 'keeper', 'master'],
      claims: ['bo-holds-post-keeper', 'zoe-holds-post-master'],
      truncated: false,
    });
    expect(api.statements().toSorted()).toEqual(['claimsTouching', 'entitiesByIds']);
  });

  test('goes step by step, each claim once', async () => {
    expect(await around('of: ["zoe"], depth: 3')).toEqual({
      entities: ['zoe', 'master', 'board', 'town', 'light', 'order'],
      claims: [
        'zoe-holds-post-master',
        'master-heads-board',
        'town-oversees-board',
        'board-oversees-light',
        'board-issued-order',
      ],
      truncated: false,
    });
    expect(api.statements().filter((name) => name === 'claimsTouching').length).toBe(3);
  });

  test('takes the filter as it is given, what is not asserted too', async () => {
    expect(await around('of: ["light"], filter: {relation: {in: [TAKES_OVER, OVERSEES]}}')).toEqual({
      entities: ['light', 'board'],
      claims: ['board-takes-over-light', 'board-oversees-light'],
      truncated: false,
    });
  });

  test('says when it left claims out', async () => {
    expect(await around('of: ["light"], limit: 2, depth: 2')).toEqual({
      entities: ['light', 'board', 'order'],
      claims: ['board-oversees-light', 'order-requires-light'],
      truncated: true,
    });
    expect(await around('of: ["light"], limit: 5')).toMatchObject({ truncated: false });
  });

  test('counts by entity and relation what there is to expand, and what of it is here', async () => {
    const query =
      '{ neighbourhood(of: ["zoe", "light"], limit: 3) { counts { entity { id } relation claims asserted shown } } }';
    const { neighbourhood } = await api.data(query);
    const counts = (neighbourhood as { counts: { entity: { id: string } }[] }).counts;
    const rows = counts.map(({ entity, ...count }) => [entity.id, ...Object.values(count)]);
    expect(rows).toEqual([
      ['zoe', 'HOLDS_POST', 1, 1, 0],
      ['light', 'CONCERNS', 1, 1, 0],
      ['light', 'FUNDS', 1, 1, 1],
      ['light', 'OVERSEES', 1, 1, 1],
      ['light', 'REQUIRES', 1, 1, 1],
      ['light', 'RESPONSIBLE_FOR', 1, 1, 0],
      ['light', 'TAKES_OVER', 1, 0, 0],
      ['board', 'HEADS', 1, 1, 0],
      ['board', 'ISSUED', 1, 1, 0],
      ['board', 'OVERSEES', 2, 2, 1],
      ['board', 'TAKES_OVER', 1, 0, 0],
      ['order', 'ISSUED', 1, 1, 0],
      ['order', 'REQUIRES', 1, 1, 1],
      ['town', 'CONDUCTED', 1, 1, 0],
      ['town', 'FUNDS', 1, 1, 1],
      ['town', 'OVERSEES', 1, 1, 0],
    ]);
    expect(api.statements().toSorted()).toEqual(['claimCountsByEntityIds', 'claimsTouching', 'entitiesByIds']);
  });

  test('of an entity that nobody knows is empty', async () => {
    expect(await around('of: ["nobody"]')).toEqual({ entities: [], claims: [], truncated: false });
  });
});

describe('paths', () => {
  const routes = (args: string) =>
    api
      .data(`{ paths(${args}) { length entities { id } claims { id } } }`)
      .then(({ paths }) =>
        (paths as { length: number; entities: unknown; claims: unknown }[]).map(({ length, entities, claims }) => [
          length,
          ids(entities).join(' '),
          ids(claims).join(' '),
        ]),
      );

  test('are the shortest first, then by the ids on the way, through asserted claims alone', async () => {
    expect(await routes('from: "zoe", to: "light"')).toEqual([
      [3, 'zoe master board light', 'zoe-holds-post-master master-heads-board board-oversees-light'],
      [
        4,
        'zoe master board order light',
        'zoe-holds-post-master master-heads-board board-issued-order order-requires-light',
      ],
      [
        4,
        'zoe master board town light',
        'zoe-holds-post-master master-heads-board town-oversees-board town-funds-light',
      ],
      [
        5,
        'zoe master board town visit light',
        'zoe-holds-post-master master-heads-board town-oversees-board town-conducted-visit visit-concerns-light',
      ],
    ]);
    expect(api.statements().toSorted()).toEqual(['claimsByIds', 'entitiesByIds', 'paths']);
  });

  test('are no longer and no more than asked', async () => {
    expect((await routes('from: "zoe", to: "light", maxLength: 3')).length).toBe(1);
    expect((await routes('from: "zoe", to: "light", first: 2')).length).toBe(2);
  });

  test('in a period use only claims that may have held then', async () => {
    expect(await routes('from: "ann", to: "town", asOf: "2015"')).toEqual([]);
    expect(await routes('from: "ann", to: "board", asOf: "2013"')).toEqual([
      [3, 'ann keeper light board', 'ann-holds-post-keeper keeper-responsible-for-light board-oversees-light'],
      [
        4,
        'ann keeper light order board',
        'ann-holds-post-keeper keeper-responsible-for-light order-requires-light board-issued-order',
      ],
    ]);
  });

  test('are none to oneself, and none to or from what nobody knows', async () => {
    expect(await routes('from: "ann", to: "ann"')).toEqual([]);
    expect(await routes('from: "ann", to: "nobody"')).toEqual([]);
  });
});

test('the questions come in the order of the corpus, each with its view', async () => {
  expect(
    await api.data('{ questions { id question explanation answer query variables view { focus direction asOf } } }'),
  ).toEqual({
    questions: [
      {
        id: 'who-oversaw-the-light',
        question: 'Who oversaw the lighthouse in June 2014?',
        explanation: 'Shows a chain.',
        answer: 'The harbour board.',
        query: 'query Who($of: ID!) { accountability(of: $of) { question } }',
        variables: '{"of":"light"}',
        view: { focus: 'light', direction: 'UP', asOf: '2014-06' },
      },
      {
        id: 'how-much',
        question: 'How many claims are there?',
        explanation: 'Shows a count.',
        answer: 'Thirteen.',
        query: '{ graph { claims } }',
        variables: '{}',
        view: null,
      },
    ],
  });
});

test('the summary counts what the corpus holds', async () => {
  const query = `{ graph { corpus title covers version entities claims evidence sources from { edtf text } to { text }
    byKind { kind count } byRelation { relation count } byStanding { standing count }
    byEnds { subject relation verb object count asserted } } }`;
  expect(await api.data(query)).toEqual({
    graph: {
      corpus: 'harbour',
      title: 'A small corpus',
      covers: 'What a test needs.',
      version: harbour.version,
      entities: 10,
      claims: 13,
      evidence: 15,
      sources: 2,
      from: { edtf: '2011', text: '2011' },
      to: { text: '2014' },
      byKind: [
        { kind: 'PERSON', count: 3 },
        { kind: 'ORGANISATION', count: 2 },
        { kind: 'GROUP', count: 0 },
        { kind: 'POST', count: 2 },
        { kind: 'SERVICE', count: 1 },
        { kind: 'INSTRUMENT', count: 1 },
        { kind: 'INSPECTION', count: 1 },
        { kind: 'REVIEW', count: 0 },
        { kind: 'DOCUMENT', count: 0 },
        { kind: 'PROGRAMME', count: 0 },
        { kind: 'CASE', count: 0 },
        { kind: 'PLACE', count: 0 },
      ],
      byRelation: [
        { relation: 'CONCERNS', count: 1 },
        { relation: 'CONDUCTED', count: 1 },
        { relation: 'FUNDS', count: 1 },
        { relation: 'HEADS', count: 1 },
        { relation: 'HOLDS_POST', count: 3 },
        { relation: 'ISSUED', count: 1 },
        { relation: 'OVERSEES', count: 2 },
        { relation: 'REQUIRES', count: 1 },
        { relation: 'RESPONSIBLE_FOR', count: 1 },
        { relation: 'TAKES_OVER', count: 1 },
      ],
      byStanding: [
        { standing: 'CONTESTED', count: 1 },
        { standing: 'CORROBORATED', count: 1 },
        { standing: 'REPORTED', count: 11 },
      ],
      byEnds: [
        { subject: 'INSPECTION', relation: 'CONCERNS', verb: 'concerns', object: 'SERVICE', count: 1, asserted: 1 },
        {
          subject: 'ORGANISATION',
          relation: 'CONDUCTED',
          verb: 'conducted',
          object: 'INSPECTION',
          count: 1,
          asserted: 1,
        },
        { subject: 'ORGANISATION', relation: 'FUNDS', verb: 'funds', object: 'SERVICE', count: 1, asserted: 1 },
        { subject: 'POST', relation: 'HEADS', verb: 'heads', object: 'ORGANISATION', count: 1, asserted: 1 },
        { subject: 'PERSON', relation: 'HOLDS_POST', verb: 'holds the post of', object: 'POST', count: 3, asserted: 3 },
        { subject: 'ORGANISATION', relation: 'ISSUED', verb: 'issued', object: 'INSTRUMENT', count: 1, asserted: 1 },
        {
          subject: 'ORGANISATION',
          relation: 'OVERSEES',
          verb: 'oversees',
          object: 'ORGANISATION',
          count: 1,
          asserted: 1,
        },
        { subject: 'ORGANISATION', relation: 'OVERSEES', verb: 'oversees', object: 'SERVICE', count: 1, asserted: 1 },
        {
          subject: 'INSTRUMENT',
          relation: 'REQUIRES',
          verb: 'requires something of',
          object: 'SERVICE',
          count: 1,
          asserted: 1,
        },
        {
          subject: 'POST',
          relation: 'RESPONSIBLE_FOR',
          verb: 'is responsible for',
          object: 'SERVICE',
          count: 1,
          asserted: 1,
        },
        {
          subject: 'ORGANISATION',
          relation: 'TAKES_OVER',
          verb: 'takes over',
          object: 'SERVICE',
          count: 1,
          asserted: 0,
        },
      ],
    },
  });
});

describe('statements are counted: as many things as you like, one statement a level', () => {
  test('ten entities with their claims, those claims’ ends and evidence', async () => {
    const query =
      '{ entities(first: 10) { nodes { id claims(first: 10) { nodes { id subject { name } object { name } evidence(first: 5) { nodes { id source { title } saidBy { name } } } } } } } }';
    await api.data(query);
    expect(api.statements()).toEqual(['entities', 'claimsByEntityIds', 'evidenceByClaimIds']);
  });

  test('two hops from one entity, by one statement', async () => {
    const claims = 'claims(first: 3) { nodes { id } }';
    const { entity } = await api.data(
      `{ entity(id: "light") { name claims { nodes { id subject { name ${claims} } object { ${claims} } } } } }`,
    );
    expect(api.statements().toSorted()).toEqual(['claimsAcrossEntityId']);
    // The same as when each is asked for by itself.
    const { nodes } = (entity as { claims: { nodes: { subject: { id?: string; name: string; claims: Page } }[] } })
      .claims;
    const alone = await api.data(
      `{ board: entity(id: "board") { name ${claims} } town: entity(id: "town") { name ${claims} } }`,
    );
    expect(nodes[1]?.subject).toEqual(alone.board);
    expect(nodes[3]?.subject).toEqual(alone.town);
  });

  test('two hops where the second differs by end, or goes backward, read what the first does not bring', async () => {
    const query = `{ entity(id: "light") { claims(first: 4) { edges { node {
      subject { claims(last: 1) { nodes { id } } } object { a: claims(first: 2) { nodes { id } } b: claims(first: 1) { nodes { id } } } } } } } }`;
    const { entity } = await api.data(query);
    const ahead = { a: { nodes: ofLight.slice(0, 2).map((id) => ({ id })) }, b: { nodes: [{ id: ofLight[0] }] } };
    const edges = (entity as { claims: { edges: { node: { subject: unknown; object: unknown } }[] } }).claims.edges;
    expect(edges.map(({ node }) => node.object)).toEqual([ahead, ahead, ahead, ahead]);
    expect(edges[1]?.node.subject).toEqual({ claims: { nodes: [{ id: 'master-heads-board' }] } });
    expect(api.statements().toSorted()).toEqual([
      'claimsAcrossEntityId',
      'claimsAcrossEntityId',
      'claimsByEntityIdsLatest',
    ]);
  });

  test('a second hop that is refused is refused where it stands', async () => {
    const { data, errors } = await api.ask(
      '{ entity(id: "zoe") { claims { nodes { id object { claims(first: 101) { nodes { id } } } } } } }',
    );
    expect(errors?.map(({ message }) => message)).toEqual(['first must be 1 to 100, got 101']);
    expect(data).toEqual({ entity: null });
  });

  test('claims asked of an entity are read with it, whatever way they are asked', async () => {
    const query = `query ($n: Int, $of: ClaimFilter) { entity(id: "light") {
      ...c a: claims(first: $n, filter: $of) { nodes { id } } ... on Entity { b: claims(last: 2) { ...p } } } }
      fragment c on Entity { c: claims(filter: {relation: {eq: OVERSEES}}) { edges { node { id } } } }
      fragment p on ClaimConnection { pageInfo { hasPreviousPage } }`;
    const { entity } = await api.data(query, { n: 1, of: { asserted: true } });
    expect(entity).toEqual({
      c: { edges: [{ node: { id: 'board-oversees-light' } }] },
      a: { nodes: [{ id: 'board-oversees-light' }] },
      b: { pageInfo: { hasPreviousPage: true } },
    });
    expect(api.statements().toSorted()).toEqual(['claimsByEntityIds', 'claimsByEntityIds', 'claimsByEntityIdsLatest']);
  });

  test('what is not asked for is not counted or read', async () => {
    await api.data('{ claims { __typename } entity(id: "light") { claims { totalCount } } }');
    expect(api.statements()).toEqual(['entitiesByIds', 'claimCountsByEntityIds']);
  });
});
