/** Each limit that `/limits` tells, over HTTP: what goes past it is refused with the code told there before anything is read, and what just keeps it is answered. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { toCursor } from '../../../server/graphql/cursor.ts';
import { limits } from '../../../server/graphql/limits.ts';
import { toldLimits } from '../../../server/graphql/toldLimits.ts';
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

const told = toldLimits(limits.requestsPerMinute);
const times = (n: number, of: (n: number) => string) => Array.from({ length: n }, (_, at) => of(at)).join(' ');
const quoted = (length: number) => JSON.stringify('x'.repeat(length));
const ids = (n: number) => JSON.stringify(Array.from({ length: n }, (_, at) => `e${at}`));

/** Lists of a hundred ids, each in 112 tokens, and one of fewer. */
const lists = (last: number) =>
  `{ ${times(17, (n) => `a${n}: nodes(ids: ${ids(100)}) { id }`)} a17: nodes(ids: ${ids(last)}) { id } }`;

/** Fields in each other: claims, their conflicts, the claims of those, and so on. */
function nested(levels: number): string {
  const names = Array.from({ length: levels - 3 }, (_, n) => (n % 2 ? 'claims' : 'conflicts'));
  const used = ['claims(first: 1)', 'nodes', ...names];
  return `{ ${used.join(' { ')} { id ${'}'.repeat(used.length + 1)}`;
}

/** Five entities of a claim, the five of a claim of each, and what is counted of those. */
const spread = `
  fragment a on Claim { subject { ...b } object { ...b } under { ...b } as { ...b } onBehalfOf { ...b } }
  fragment b on Entity { id name kind aliases claims(first: 1) { nodes { ...c } } }
  fragment c on Claim { subject { ...d } object { ...d } under { ...d } as { ...d } onBehalfOf { ...d } }
  fragment d on Entity { id name kind aliases claimCounts { relation asSubject asObject asserted } }`;

/** What keeps the limit, what goes past it, and what is said then. */
const rows: readonly (readonly [limit: keyof typeof limits, kept: string, past: string, message: string])[] = [
  [
    'tokens',
    lists(82),
    lists(83),
    'A query may have at most 2000 tokens (names, values and signs), this one has more.',
  ],
  ['depth', nested(12), nested(13), 'A query may nest at most 12 fields, this one nests 13.'],
  [
    'aliases',
    `{ graph { ${times(30, (n) => `a${n}: title`)} } }`,
    `{ graph { ${times(31, (n) => `a${n}: title`)} } }`,
    'A query may have at most 30 aliases, this one has 31.',
  ],
  [
    'directives',
    `{ graph { ${times(50, () => 'title @skip(if: false)')} } }`,
    `{ graph { ${times(51, () => 'title @skip(if: false)')} } }`,
    'A query may have at most 50 directives, this one has 51.',
  ],
  [
    'fields',
    `{ ${times(3, (n) => `a${n}: claims(first: 1) { nodes { ...a } }`)} } ${spread}`,
    `{ ${times(4, (n) => `a${n}: claims(first: 1) { nodes { ...a } }`)} } ${spread}`,
    'A query may have at most 1000 fields with its fragments spread, this one has more.',
  ],
  [
    'page',
    '{ claims(first: 100) { nodes { id } } }',
    '{ claims(first: 101) { nodes { id } } }',
    'first must be 1 to 100, got 101',
  ],
  [
    'ids',
    `{ nodes(ids: ${ids(100)}) { id } }`,
    `{ nodes(ids: ${ids(101)}) { id } }`,
    'ids must hold 1 to 100, got 101',
  ],
  [
    'idLength',
    `{ entity(id: ${quoted(200)}) { id } }`,
    `{ entity(id: ${quoted(201)}) { id } }`,
    'id must be at most 200 characters, got 201',
  ],
  [
    'textLength',
    `{ search(text: ${quoted(200)}) { score } }`,
    `{ search(text: ${quoted(201)}) { score } }`,
    'text must be at most 200 characters, got 201',
  ],
  [
    'cursorLength',
    `{ entities(after: "${toCursor('entity', `${'x'.repeat(3_741)}|x`)}") { totalCount } }`,
    `{ entities(after: ${quoted(5_001)}) { totalCount } }`,
    'after must be at most 5000 characters, got 5001',
  ],
  [
    'neighbourhoodDepth',
    '{ neighbourhood(of: ["light"], depth: 3) { truncated } }',
    '{ neighbourhood(of: ["light"], depth: 4) { truncated } }',
    'depth must be 1 to 3, got 4',
  ],
  [
    'neighbourhoodClaims',
    '{ neighbourhood(of: ["light"], limit: 500) { truncated } }',
    '{ neighbourhood(of: ["light"], limit: 501) { truncated } }',
    'limit must be 1 to 500, got 501',
  ],
  [
    'overviewEntities',
    '{ overview(first: 1000) { more } }',
    '{ overview(first: 1001) { more } }',
    'first must be 1 to 1000, got 1001',
  ],
  [
    'overviewClaims',
    '{ overview(limit: 2000) { truncated } }',
    '{ overview(limit: 2001) { truncated } }',
    'limit must be 1 to 2000, got 2001',
  ],
  [
    'chainDepth',
    '{ accountability(of: "light", depth: 6) { question } }',
    '{ accountability(of: "light", depth: 7) { question } }',
    'depth must be 1 to 6, got 7',
  ],
  [
    'pathLength',
    '{ paths(from: "ann", to: "light", maxLength: 6) { length } }',
    '{ paths(from: "ann", to: "light", maxLength: 7) { length } }',
    'maxLength must be 1 to 6, got 7',
  ],
  [
    'paths',
    '{ paths(from: "ann", to: "light", first: 20) { length } }',
    '{ paths(from: "ann", to: "light", first: 21) { length } }',
    'first must be 1 to 20, got 21',
  ],
];

describe.each(rows)('%s', (limit, kept, past, message) => {
  test('what keeps it is answered', async () => {
    const { status, errors } = await api.ask(kept);
    expect([status, errors]).toEqual([200, undefined]);
  });

  test('what goes past it is refused, and nothing is read', async () => {
    expect(await api.refusal(past)).toEqual([told.find(({ name }) => name === limit)?.code, message]);
    expect(api.statements()).toEqual([]);
  });
});

test('a body of 102400 bytes is read, one more is not', async () => {
  const post = (bytes: number) => {
    const body = '{"query":"{ __typename }"}';
    const headers = { 'content-type': 'application/json' };
    return fetch(`${api.address}/graphql`, { method: 'POST', headers, body: body + ' '.repeat(bytes - body.length) });
  };
  expect((await post(102_400)).status).toBe(200);
  const refused = await post(102_401);
  expect([refused.status, await refused.json()]).toMatchObject([
    413,
    {
      errors: [
        {
          message: "A request's body may be at most 102400 bytes (100 KB), this one is larger.",
          extensions: { code: 'QUERY_TOO_COSTLY' },
        },
      ],
    },
  ]);
});

describe('cost', () => {
  const dear = '{ claims(first: 100) { nodes { subject { claims(first: 100) { nodes { id } } } } } }';

  test('is told in every answer, with what drives it', async () => {
    const response = await fetch(`${api.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ claims(first: 10) { nodes { id } } }' }),
    });
    const { extensions } = (await response.json()) as { extensions: { cost: unknown } };
    expect(extensions.cost).toEqual({
      total: expect.any(Number),
      most: limits.cost,
      drivers: [
        { path: 'claims', times: 10, cost: expect.any(Number) },
        { path: 'claims.nodes', times: 10, cost: expect.any(Number) },
        { path: 'claims.nodes.id', times: 10, cost: expect.any(Number) },
      ],
    });
  });

  test('past the limit is refused with the limit, the value and what drives it, and nothing is read', async () => {
    const [code, message] = await api.refusal(dear);
    expect(code).toBe('QUERY_TOO_COSTLY');
    expect(message).toMatch(
      /^A query may cost at most \d+ points, this one costs \d+\. Most of it comes from claims\.nodes\.subject\.claims \(\d+ points, up to 10000 times\), claims\.nodes\.subject\.claims\.nodes \(/,
    );
    expect(api.statements()).toEqual([]);
  });

  test('what a directive leaves out costs nothing, by a variable too', async () => {
    const query = dear.replace('subject {', 'subject @include(if: $all) {');
    const asked = `query ($all: Boolean!) ${query.replace('nodes { subject', 'nodes { id subject')}`;
    expect((await api.ask(asked, { all: false })).errors).toBeUndefined();
    expect((await api.refusal(asked, { all: true }))[0]).toBe('QUERY_TOO_COSTLY');
  });
});

test('what is told of limits that are of time and of many clients is tried elsewhere', () => {
  const here: string[] = [...rows.map(([limit]) => limit), 'bodyBytes', 'cost'];
  expect(told.map(({ name }) => name).filter((name) => !here.includes(name))).toEqual([
    // test/server/http/hostileRequests.test.ts
    'headerBytes',
    // test/server/graphql/refusals.test.ts
    'introspectionDepth',
    // test/server/graphql/routes.test.ts
    'pathClaims',
    // test/server/http/turns.test.ts and away.test.ts
    'operationMilliseconds',
    'requestMilliseconds',
    'concurrentOperations',
    'waitingOperations',
    'waitingMilliseconds',
    // test/server/http/rateLimit.test.ts
    'requestsPerMinute',
  ]);
});
