/** The chain as the API tells it; what a chain holds is tried in test/server/chain. Over HTTP, on the real Neo4j. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
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

test('upward: who oversees, how surely, who held the posts, who inspected, and what the sources do not say', async () => {
  const query = `query ($of: ID!, $asOf: Period) { accountability(of: $of, asOf: $asOf) {
    of { id name } asOf { edtf text } direction question truncated weakest
    answer { text claims { id } }
    links { overseer { id } overseen { id } strength verb readsDown claim { id } via { id } origin holds why explanation from { edtf text } to { text } event depth closesLoop
      overseenHolders { person { name } claim { id } holds { answer lastAttested { edtf } } } overseerHolders { person { id } } }
    gaps { entity { id name kind aliases } reasons sentence nearest { id } }
    inspectedBy { overseer { id } strength inspection { id } via { id } }
    holders { person { id } }
  } }`;
  const { accountability } = (await api.data(query, { of: 'light', asOf: '2014' })) as {
    accountability: Record<string, unknown> & { links: Record<string, unknown>[]; answer: { text: string }[] };
  };
  const { answer, links, ...rest } = accountability;
  expect(rest).toMatchObject({
    of: { id: 'light', name: 'lighthouse service' },
    asOf: { edtf: '2014', text: '2014' },
    direction: 'UP',
    question: 'Who oversaw the lighthouse service in 2014?',
    truncated: false,
    weakest: 'MAYBE',
    inspectedBy: [{ overseer: { id: 'town' }, strength: 'INSPECTION', inspection: { id: 'visit' } }],
    holders: [],
  });
  expect(answer.length).toBeGreaterThan(0);
  expect(answer.every(({ text }) => text.endsWith('.'))).toBe(true);
  expect(
    links.map(({ overseen, overseer, claim, holds, depth }) => [
      (overseen as { id: string }).id,
      (overseer as { id: string }).id,
      (claim as { id: string }).id,
      holds,
      depth,
    ]),
  ).toEqual([
    ['light', 'keeper', 'keeper-responsible-for-light', 'YES', 1],
    ['light', 'board', 'board-oversees-light', 'MAYBE', 1],
    ['light', 'order', 'order-requires-light', 'MAYBE', 1],
    ['order', 'board', 'board-issued-order', 'MAYBE', 2],
    ['board', 'town', 'town-oversees-board', 'MAYBE', 2],
  ]);
  expect(links[0]).toMatchObject({
    verb: 'is responsible for',
    readsDown: true,
    via: [],
    origin: 'DIRECT',
    strength: 'LINE',
    why: [],
    explanation: null,
    from: { edtf: null, text: 'not stated' },
    event: false,
    closesLoop: false,
    overseerHolders: [{ person: { id: 'ann' } }, { person: { id: 'bo' } }],
    overseenHolders: [],
  });
  expect(links[1]).toMatchObject({ why: ['NO_END_STATED'], explanation: expect.stringMatching(/\.$/) });
});

test('downward: what an entity oversees', async () => {
  const query =
    'query ($of: ID!) { accountability(of: $of, direction: DOWN, depth: 1) { direction question asOf { text } links { overseen { id } depth } gaps { reasons } } }';
  expect(await api.data(query, { of: 'board' })).toEqual({
    accountability: {
      direction: 'DOWN',
      question: 'What has the Harbour Board overseen, at any time these sources cover?',
      asOf: null,
      links: [
        { overseen: { id: 'order' }, depth: 1 },
        { overseen: { id: 'light' }, depth: 1 },
      ].toSorted((a, b) => (a.overseen.id === 'order' ? -1 : 1) - (b.overseen.id === 'order' ? -1 : 1)),
      gaps: [],
    },
  });
});

test('its claims, told or not, take one statement, and the names and kinds of its entities none', async () => {
  const statementsOf = async (fields: string) => {
    await api.data(`{ accountability(of: "light") { ${fields} } }`);
    return api.statements();
  };
  const chainOnly = await statementsOf('links { overseer { id name kind } }');
  expect(chainOnly.filter((name) => !name.startsWith('chain'))).toEqual(['claimsByIds']);
  const withClaims = await statementsOf('links { overseer { name } claim { sentence } via { sentence } }');
  expect(withClaims.toSorted()).toEqual(chainOnly.toSorted());
});

test('what is nearest and who held a post take one statement more, however many they are', async () => {
  await api.data(
    '{ accountability(of: "light") { gaps { nearest { id } } answer { claims { id } } links { overseerHolders { claim { id } } } } }',
  );
  expect(api.statements().filter((name) => !name.startsWith('chain'))).toEqual(['claimsByIds', 'claimsByIds']);
});

test('of an entity that nobody knows is refused', async () => {
  expect(await api.refusal('{ accountability(of: "nobody") { question } }')).toEqual([
    'BAD_USER_INPUT',
    'of must be the id of an entity, and none has "nobody"; search finds ids by name',
  ]);
});
