/** An operation's answer as a file of rows, under the limits of /graphql: over HTTP, on the real Neo4j. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Runner } from '../../../cypher/run.ts';
import { loadCorpus } from '../../../server/corpus/load.ts';
import { buildApp } from '../../../server/http/app.ts';
import { type Api, startApi } from '../../helpers/api.ts';
import { harbour } from '../../helpers/harbour.ts';
import { emptyDatabase, testRunner } from '../../helpers/neo4j.ts';
import { rawHttp } from '../../helpers/rawHttp.ts';

const runner = testRunner();
let ran: string[] = [];
const counted: Runner = {
  ...runner,
  read: (name, parameters, options) => {
    ran.push(name);
    return runner.read(name, parameters, options);
  },
};
let api: Api;
beforeAll(async () => {
  await emptyDatabase();
  await loadCorpus(runner, harbour);
  api = await startApi(counted);
});
beforeEach(() => {
  ran = [];
});
afterAll(() => api.close());

const addressOf = (query: string, more: Record<string, string> = {}) =>
  `${api.address}/table.csv?${new URLSearchParams({ query, ...more })}`;
const get = (query: string, more: Record<string, string> = {}, headers: Record<string, string> = {}) =>
  fetch(addressOf(query, more), { headers });
/** The lines of a sound answer, without its byte order mark, which `text()` takes off. */
async function lines(...asked: Parameters<typeof get>): Promise<string[]> {
  const response = await get(...asked);
  const text = await response.text();
  expect([response.status, text]).toEqual([200, expect.any(String)]);
  return text.split('\r\n');
}
async function refusal(...asked: Parameters<typeof get>) {
  const response = await get(...asked);
  const { errors, data } = (await response.json()) as {
    errors: { message: string; extensions: { code: string } }[];
    data?: unknown;
  };
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect([response.headers.get('content-disposition'), response.headers.get('etag'), data]).toEqual([
    null,
    null,
    undefined,
  ]);
  return [response.status, errors[0]?.extensions.code, errors[0]?.message];
}

const title = '{ graph { title } }';

describe('a table', () => {
  test('has a row for each thing on the page, and a column for each path', async () => {
    const query = `query Light($of: ID!) {
      claims(filter: { entity: { eq: $of }, relation: { in: [RESPONSIBLE_FOR, OVERSEES, FUNDS] } }) {
        totalCount
        nodes { subject { id name } relation under { name } amount { value currency text } evidence { nodes { exact saidBy { name } } } }
      }
    }`;
    expect(await lines(query, { variables: '{"of":"light"}' })).toEqual([
      'subject.id,subject.name,relation,under.name,amount.value,amount.currency,amount.text,evidence.nodes.exact,evidence.nodes.saidBy.name',
      'board,Harbour Board,OVERSEES,,,,,Board oversees Light.,',
      'town,Town Council,FUNDS,,40000.5,GBP,"£40,000.50",Town funds Light.,',
      'keeper,lighthouse keeper,RESPONSIBLE_FOR,Improvement Order,,,,Nobody answers for the light.; The keeper answers for the light.,Ann Moss; Bo O’Jones',
      '',
    ]);
  });

  test('is a file in UTF-8 with a byte order mark, named for its operation', async () => {
    const response = await get('query A { graph { title } } query B { entity(id: "zoe") { name } }', {
      operationName: 'B',
    });
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="B.csv"');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(Buffer.from(await response.arrayBuffer())).toEqual(
      Buffer.from('\uFEFFentity.name\r\nZoë Quill\r\n', 'utf8'),
    );
    expect((await get(title)).headers.get('content-disposition')).toBe('attachment; filename="table.csv"');
  });

  test('of nothing is an empty file', async () => {
    expect(await lines('{ search(text: "nobody of this name") { entity { name } } }')).toEqual(['']);
  });

  test('may be asked for whatever the client says that it accepts', async () => {
    for (const accept of ['text/csv', 'text/html,application/xhtml+xml', 'image/png'])
      expect(await lines(title, {}, { accept })).toEqual(['graph.title', 'A small corpus', '']);
  });

  test('has no trace', async () => {
    expect(await lines(title, { extensions: '{"trace":true}' })).toEqual(['graph.title', 'A small corpus', '']);
    expect(ran.filter((name) => name === 'corpus')).toHaveLength(ran.length);
  });
});

describe('asked for again', () => {
  test('it is answered 304 and runs nothing', async () => {
    const first = await get(title);
    const tag = first.headers.get('etag') ?? '';
    expect([tag, first.headers.get('cache-control')]).toEqual([expect.stringMatching(/^W\/"[\w-]{43}"$/), 'no-cache']);
    ran = [];
    const again = await get(title, {}, { 'if-none-match': tag });
    expect([again.status, await again.text(), again.headers.get('etag'), ran]).toEqual([304, '', tag, []]);
    expect((await get('{ graph { claims } }', {}, { 'if-none-match': tag })).status).toBe(200);
  });

  test('by HEAD it is told of without a body', async () => {
    const response = await fetch(addressOf(title), { method: 'HEAD' });
    expect([response.status, await response.text(), response.headers.get('content-disposition')]).toEqual([
      200,
      '',
      'attachment; filename="table.csv"',
    ]);
  });
});

describe('refused before anything is read', () => {
  const nested = (depth: number): string =>
    depth === 0 ? 'id' : `subject { claims { nodes { ${nested(depth - 1)} } } }`;

  test.each<
    readonly [what: string, query: string, more: Record<string, string>, status: number, code: string, message: RegExp]
  >([
    ['no query', '', {}, 400, 'BAD_REQUEST', /non-empty `query`/],
    ['no GraphQL', '{', {}, 400, 'GRAPHQL_PARSE_FAILED', /^Syntax Error/],
    ['an unknown field', '{ nothing }', {}, 400, 'GRAPHQL_VALIDATION_FAILED', /"nothing"/],
    ['an unsound variable', title, { variables: '{' }, 400, 'BAD_REQUEST', /invalid JSON/],
    ['a missing variable', 'query ($a: ID!) { entity(id: $a) { id } }', {}, 400, 'BAD_USER_INPUT', /"\$a"/],
    ['a mutation', 'mutation { nothing }', {}, 405, 'BAD_REQUEST', /GET requests only support query operations/],
    [
      'depth',
      `{ claims { nodes { ${nested(5)} } } }`,
      {},
      400,
      'QUERY_TOO_DEEP',
      /at most 12 fields, this one nests 18/,
    ],
    [
      'cost',
      '{ claims(first: 100) { nodes { evidence(first: 100) { nodes { source { evidence(first: 100) { nodes { exact } } } } } } } }',
      {},
      400,
      'QUERY_TOO_COSTLY',
      /may cost at most 50000 points/,
    ],
    ['tokens', `{${' a'.repeat(2_000)} }`, {}, 400, 'QUERY_TOO_COSTLY', /at most 2000 tokens/],
    [
      'two operations, none named',
      'query A { __typename } query B { __typename }',
      {},
      400,
      'OPERATION_RESOLUTION_FAILURE',
      /operation name/,
    ],
  ])('%s', async (_what, query, more, status, code, message) => {
    expect(await refusal(query, more)).toEqual([status, code, expect.stringMatching(message)]);
    expect(ran).toEqual([]);
  });

  test('a page of another site that loads it', async () => {
    const from = async (site: string, mode: string, dest: string) => {
      const { pathname, search } = new URL(addressOf(title));
      const lines = [`GET ${pathname}${search} HTTP/1.1`, 'Host: localhost', 'Connection: close'];
      const fetched = [`Sec-Fetch-Site: ${site}`, `Sec-Fetch-Mode: ${mode}`, `Sec-Fetch-Dest: ${dest}`];
      const { status, body } = await rawHttp(api.address, `${[...lines, ...fetched].join('\r\n')}\r\n\r\n`);
      return [status, /"message":"([^"]*)/.exec(body)?.[1]];
    };
    const words = 'A table is given to who opens its address, not to what another site’s page loads from it.';
    expect(await from('cross-site', 'no-cors', 'image')).toEqual([400, words]);
    expect(await from('same-site', 'cors', 'empty')).toEqual([400, words]);
    expect(await from('cross-site', 'navigate', 'iframe')).toEqual([400, words]);
    expect(ran).toEqual([]);
    expect(await from('cross-site', 'navigate', 'document')).toEqual([200, undefined]);
    expect(await from('same-origin', 'cors', 'empty')).toEqual([200, undefined]);
    expect(await from('none', 'navigate', 'document')).toEqual([200, undefined]);
  });

  test.each([{}, { 'content-type': 'application/json' }])(
    'any method but GET, whatever it brings %j',
    async (headers) => {
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
        const response = await fetch(addressOf(title), { method, headers });
        expect([method, response.status, response.headers.get('allow'), await response.json()]).toMatchObject([
          method,
          405,
          'GET, HEAD',
          {
            errors: [
              {
                message: 'A table is asked for by GET alone, its query in the address.',
                extensions: { code: 'BAD_REQUEST' },
              },
            ],
          },
        ]);
      }
    },
  );
});

test('an answer with an error in it is no table, whatever else it holds', async () => {
  const partly = `{ graph { title } entity(id: "${'a'.repeat(201)}") { id } }`;
  expect(await refusal(partly)).toEqual([400, 'BAD_USER_INPUT', expect.stringMatching(/^id /)]);
  const response = await get('{ claims(first: 0) { totalCount } }');
  expect([response.status, await response.json()]).toMatchObject([
    400,
    {
      errors: [{ message: expect.stringMatching(/^first .*0/), extensions: { code: 'BAD_USER_INPUT' } }],
      extensions: { cost: { most: 50_000 }, requestId: response.headers.get('x-request-id') },
    },
  ]);
});

test('a client has one allowance for tables and for answers', async () => {
  const config = { logLevel: 'silent', rateLimit: 2, proxies: ['127.0.0.1'] } as const;
  const limited = await buildApp({ runner, config, clientDir: '/no-client', warm: false });
  const status = async (url: string) =>
    (await limited.inject({ url, headers: { 'x-forwarded-for': '203.0.113.9', 'apollo-require-preflight': '1' } }))
      .statusCode;
  const asked = new URLSearchParams({ query: title });
  const statuses = [];
  for (const url of ['/table.csv', '/graphql', '/table.csv', '/graphql', '/limits'])
    statuses.push(await status(`${url}?${asked}`));
  expect(statuses).toEqual([200, 200, 429, 429, 200]);
  await limited.close();
});
