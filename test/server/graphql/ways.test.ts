/** Ways into the graph: search, neighbourhood, routes. Over HTTP, on the real Neo4j. */
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

const ids = (things: unknown) => (things as { id: string }[]).map(({ id }) => id);

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
    // One statement a step, and one for all that is told of the routes.
    const ran = api.statements();
    expect(new Set(ran)).toEqual(new Set(['stepsByEntityIds', 'claimsByIds', 'entitiesByIds']));
    expect(ran.length).toBeLessThanOrEqual(6 + 2);
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
