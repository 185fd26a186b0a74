/** Requests that nobody sends in good faith, a kind a row: each gets an answer with a known code that tells nothing of what lies within, and the graph stays what it was. */
import { gzipSync } from 'node:zlib';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codes } from '../../../server/graphql/toldLimits.ts';
import { type Api, serveCorpus } from '../../helpers/api.ts';
import { type GraphHash, graphHash } from '../../helpers/graphHash.ts';
import { leaks } from '../../helpers/leaks.ts';
import { testRunner } from '../../helpers/neo4j.ts';
import { rawHttp } from '../../helpers/rawHttp.ts';
import { wholeCorpus } from '../../helpers/wholeCorpus.ts';

const runner = testRunner();
let api: Api;
let before: GraphHash;
beforeAll(async () => {
  api = await serveCorpus(runner, wholeCorpus);
  before = await graphHash();
}, 300_000);
afterAll(() => api.close());

const json = { 'content-type': 'application/json' };
const times = (n: number, of: (n: number) => string) => Array.from({ length: n }, (_, at) => of(at)).join(' ');
const asQuery = (query: string, more: object = {}) => JSON.stringify({ query, ...more });

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}
/** What is sent, and the status and code that it gets; no code where the answer has no body or is no error. */
type Row = readonly [what: string, sent: Sent, status: number, code: string | null];

async function send({ method = 'POST', path = '/graphql', headers = json, body }: Sent) {
  const response = await fetch(api.address + path, {
    method,
    headers,
    redirect: 'manual',
    ...(body !== undefined && { body }),
  });
  return { status: response.status, text: await response.text() };
}

function codeIn(text: string): string | null {
  if (!text.startsWith('{"')) return null;
  const { errors } = JSON.parse(text) as { errors?: readonly { extensions: { code: string } }[] };
  return errors?.[0]?.extensions.code ?? null;
}

async function check(sent: Sent, status: number, code: string | null): Promise<void> {
  const answer = await send(sent);
  expect([answer.status, codeIn(answer.text)]).toEqual([status, code]);
  if (code !== null) expect(Object.keys(codes)).toContain(code);
  expect(answer.text).not.toMatch(leaks);
}

const circle = (levels: number): string =>
  levels === 0 ? 'id' : `claims { nodes { subject { ${circle(levels - 1)} } } }`;
const doubling = times(40, (n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`);
const invalid = 'GRAPHQL_VALIDATION_FAILED';

describe('a query', () => {
  test.each<readonly [what: string, query: string, code: string]>([
    ['that writes', 'mutation { deleteEverything }', invalid],
    ['that listens', 'subscription { claims }', invalid],
    ['that defines a type', 'type Query { x: Int } { __typename }', invalid],
    ['of aliases', `{ ${times(100, (n) => `a${n}: graph { claims }`)} }`, 'QUERY_TOO_COSTLY'],
    ['of circular fields', `{ entity(id: "ann") { ${circle(5)} } }`, 'QUERY_TOO_DEEP'],
    ['of circular fragments', '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }', invalid],
    ['of a fragment in itself', '{ ...a } fragment a on Query { graph { title } ...a }', invalid],
    ['of fragments that double forty times', `{ ...f0 } ${doubling} fragment f40 on Query { nothing }`, invalid],
    [
      'of fragments that nobody spreads',
      `{ __typename } ${times(100, (n) => `fragment f${n} on Query { __typename }`)}`,
      invalid,
    ],
    ['of fragments that are not there', '{ ...nothing }', invalid],
    ['of directives', `{ __typename ${times(200, () => '@skip(if: false)')} }`, invalid],
    ['of directives on many fields', `{ graph { ${times(200, () => 'title @skip(if: false)')} } }`, 'QUERY_TOO_COSTLY'],
    ['of directives that are not there', '{ graph @admin { title } }', invalid],
    ['that defers', '{ ... @defer { graph { title } } }', invalid],
    ['of the same field two thousand times', `{ graph { ${times(1_900, () => 'nothing')} } }`, 'QUERY_TOO_COSTLY'],
    [
      'of the same object five hundred times, which all must merge',
      `{ ${times(480, () => 'graph{nothing}')} }`,
      'QUERY_TOO_COSTLY',
    ],
    ['of brackets', '{'.repeat(1_900), 'GRAPHQL_PARSE_FAILED'],
    ['of lists in lists', `{ nodes(ids: ${'['.repeat(900)}"a"${']'.repeat(900)}) { id } }`, invalid],
    ['of too many words', `{ ${times(3_000, () => '__typename')} }`, 'QUERY_TOO_COSTLY'],
    ['of comments alone', '#'.repeat(90_000), 'GRAPHQL_PARSE_FAILED'],
    ['of half a string', '{ entity(id: "', 'GRAPHQL_PARSE_FAILED'],
    ['of half a sign', '{ entity(id: "\\uD800") { id } }', 'GRAPHQL_PARSE_FAILED'],
    ['of a null byte', '{ __type\u0000name }', 'GRAPHQL_PARSE_FAILED'],
    ['of Cypher', 'MATCH (n) DETACH DELETE n', 'GRAPHQL_PARSE_FAILED'],
    [
      'of pages in pages in pages',
      '{ entities(first: 100) { nodes { claims(first: 100) { nodes { id } } } } }',
      'QUERY_TOO_COSTLY',
    ],
    [
      'that introspects in circles',
      '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }',
      invalid,
    ],
    [
      'that introspects thirty times',
      `{ ${times(30, (n) => `a${n}: __schema { types { name } } b${n}: __type(name: "Claim") { name }`)} }`,
      'QUERY_TOO_COSTLY',
    ],
    ['of two operations', '{ __typename } { __typename }', invalid],
    [
      'of two operations with names, and none chosen',
      'query A { __typename } query B { __typename }',
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['of numbers beyond all', `{ claims(first: ${'9'.repeat(1_000)}) { totalCount } }`, invalid],
    ['of a number that is none', '{ claims(first: NaN) { totalCount } }', invalid],
    ['of a prototype', '{ claims(filter: {__proto__: {in: "2014"}}) { totalCount } }', invalid],
    ['of a field of every object', '{ constructor { name } }', invalid],
  ])('%s', async (_what, query, code) => {
    await check({ body: asQuery(query) }, 400, code);
  });

  test.each([
    ['a name that every object has', '{ __proto__: graph { constructor: title } }'],
    ['the schema, whole', getIntrospectionQuery()],
  ])('of %s is answered', async (_what, query) => {
    await check({ body: asQuery(query) }, 200, null);
  });
});

const get = (query: string, headers: Record<string, string> = {}): Sent => ({
  method: 'GET',
  path: `/graphql?${query}`,
  headers,
});
const simple = 'query=%7B__typename%7D';
const meant = { 'apollo-require-preflight': '1' };

const rows: readonly Row[] = [
  [
    'another site’s form',
    { headers: { 'content-type': 'text/plain' }, body: asQuery('{ __typename }') },
    415,
    'BAD_REQUEST',
  ],
  ['another site’s address', get(simple), 400, 'BAD_REQUEST'],
  [
    'another site’s address that asks whether anything changed',
    get(simple, { 'if-none-match': '*' }),
    400,
    'BAD_REQUEST',
  ],
  ['an address with a form’s type', get(simple, { 'content-type': 'text/plain' }), 400, 'BAD_REQUEST'],
  ['a write by address', get('query=mutation%7Bx%7D', meant), 405, 'BAD_REQUEST'],
  ['a query twice', get(`${simple}&${simple}`, meant), 400, 'BAD_REQUEST'],
  ['variables that are no JSON', get(`${simple}&variables=x`, meant), 400, 'BAD_REQUEST'],
  ['variables that are a list', get(`${simple}&variables=[]`, meant), 400, 'BAD_REQUEST'],
  ['a prototype as variables', get(`${simple}&variables={"__proto__":{"x":1}}`, meant), 200, null],
  ['a batch', { body: `[${asQuery('{ __typename }')},${asQuery('{ __typename }')}]` }, 400, 'BAD_REQUEST'],
  ['a batch of nothing', { body: '[]' }, 400, 'BAD_REQUEST'],
  ['half of JSON', { body: '{"query": "{ __typename' }, 400, 'BAD_REQUEST'],
  ['JSON with a prototype', { body: '{"query":"{ __typename }","__proto__":{"admin":true}}' }, 400, 'BAD_REQUEST'],
  [
    'JSON with a constructor',
    { body: '{"query":"{ __typename }","constructor":{"prototype":{"admin":true}}}' },
    400,
    'BAD_REQUEST',
  ],
  ['JSON of brackets', { body: '['.repeat(100_000) }, 400, 'BAD_REQUEST'],
  [
    'variables fifty thousand deep',
    { body: `{"query":"{ __typename }","variables":{"a":${'['.repeat(49_000)}${']'.repeat(49_000)}}}` },
    200,
    null,
  ],
  [
    'ten thousand variables',
    {
      body: asQuery('{ __typename }', {
        variables: Object.fromEntries(Array.from({ length: 9_000 }, (_, n) => [n, 1])),
      }),
    },
    200,
    null,
  ],
  [
    'objects in objects, where a scalar of our own takes any',
    { body: asQuery(`{ claims(filter: ${'{in: '.repeat(400)}"2014"${'}'.repeat(400)}) { totalCount } }`) },
    200,
    'BAD_USER_INPUT',
  ],
  ['a query that is none', { body: '{"query": {"kind": "Document"}}' }, 400, 'BAD_REQUEST'],
  [
    'a query by its hash',
    { body: '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}' },
    200,
    'PERSISTED_QUERY_NOT_SUPPORTED',
  ],
  [
    'an operation’s name that every object has',
    { body: asQuery('query A { __typename }', { operationName: '__proto__' }) },
    400,
    'OPERATION_RESOLUTION_FAILURE',
  ],
  ['too much', { body: ' '.repeat(102_401) }, 413, 'QUERY_TOO_COSTLY'],
  [
    'a compressed body',
    { headers: { ...json, 'content-encoding': 'gzip' }, body: new Uint8Array(gzipSync(asQuery('{ __typename }'))) },
    200,
    null,
  ],
  [
    'ten megabytes in ten kilobytes',
    { headers: { ...json, 'content-encoding': 'gzip' }, body: new Uint8Array(gzipSync(' '.repeat(10_000_000))) },
    413,
    'QUERY_TOO_COSTLY',
  ],
  [
    'a compression that is none',
    { headers: { ...json, 'content-encoding': 'gzip' }, body: 'plain' },
    400,
    'BAD_REQUEST',
  ],
  [
    'a compression that nobody knows',
    { headers: { ...json, 'content-encoding': 'x-own' }, body: 'plain' },
    415,
    'BAD_REQUEST',
  ],
  [
    'UTF-16',
    {
      headers: { 'content-type': 'application/json; charset=utf-16' },
      body: new Uint8Array(Buffer.from(asQuery('{ __typename }'), 'utf16le')),
    },
    400,
    'BAD_REQUEST',
  ],
  ['bytes that are no text', { body: new Uint8Array([0xff, 0xfe, 0x00, 0xc0]) }, 400, 'BAD_REQUEST'],
  [
    'what no client reads',
    { headers: { ...json, accept: 'image/png' }, body: asQuery('{ __typename }') },
    406,
    'BAD_REQUEST',
  ],
  [
    'an address with half a sign',
    { method: 'GET', path: '/graphql?query=%E0%A4%A', headers: meant },
    400,
    'GRAPHQL_PARSE_FAILED',
  ],
  ['a way out of the folder', { method: 'GET', path: '/..%2f..%2f..%2fetc/passwd', headers: {} }, 404, 'NOT_FOUND'],
  [
    'a way out of the folder of an entity',
    { method: 'GET', path: '/entity/..%2f..%2f..%2fetc%2fpasswd%00', headers: {} },
    404,
    'NOT_FOUND',
  ],
  ['a source file', { method: 'GET', path: '/server/start.ts', headers: {} }, 404, 'NOT_FOUND'],
  ['a settings file', { method: 'GET', path: '/.env', headers: {} }, 404, 'NOT_FOUND'],
  ['the repository', { method: 'GET', path: '/.git/config', headers: {} }, 404, 'NOT_FOUND'],
  ['an id longer than any', { method: 'GET', path: `/entity/${'x'.repeat(300)}`, headers: {} }, 404, 'NOT_FOUND'],
  ...['PUT', 'PATCH', 'DELETE'].map(
    (method): Row => [method, { method, body: asQuery('{ __typename }') }, 405, 'BAD_REQUEST'],
  ),
  [
    'OPTIONS, as another site would before it asks',
    { method: 'OPTIONS', headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' } },
    405,
    'BAD_REQUEST',
  ],
  ['PROPFIND', { method: 'PROPFIND', headers: {} }, 404, 'NOT_FOUND'],
];

describe('a request', () => {
  test.each(rows)('%s', async (_what, sent, status, code) => {
    await check(sent, status, code);
  });
});

const post = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';
const body = asQuery('{ __typename }');

describe('what is hardly HTTP', () => {
  test.each<readonly [what: string, pieces: readonly string[], status: number]>([
    ['no HTTP at all', ['\u0016\u0003\u0001\u0000\u0000hello\r\n\r\n'], 400],
    ['a method of its own', ['STEAL /graphql HTTP/1.1\r\nhost: x\r\n\r\n'], 400],
    ['headers larger than any', [`${post}x-large: ${'x'.repeat(33_000)}\r\n\r\n`], 431],
    ['an address longer than any', [`GET /graphql?query=${'x'.repeat(33_000)} HTTP/1.1\r\nhost: x\r\n\r\n`], 431],
    ['two lengths', [`${post}content-length: 5\r\ncontent-length: 6\r\n\r\n${body}`], 400],
    [
      'a length and chunks',
      [`${post}content-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n`],
      400,
    ],
    ['chunks that are none', [`${post}transfer-encoding: chunked\r\n\r\nxyz\r\n`], 400],
    ['a line break in a header', [`${post}x-a: b\nx-c\r\n\r\n`], 400],
    ['no host', [`POST /graphql HTTP/1.1\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`], 400],
    ['a length of more than there may be', [`${post}content-length: 99999999999\r\nconnection: close\r\n\r\n{`], 413],
    [
      'chunks without end',
      [
        `${post}transfer-encoding: chunked\r\nconnection: close\r\n\r\n`,
        `${(110_000).toString(16)}\r\n${' '.repeat(110_000)}\r\n`,
      ],
      413,
    ],
    ['TRACE', [`TRACE /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`], 404],
    ['CONNECT', [`CONNECT elsewhere.example:443 HTTP/1.1\r\nhost: x\r\n\r\n`], 0],
    [
      'a thousand headers',
      [
        `${post}${Array.from({ length: 1_000 }, (_, n) => `x${n}: y\r\n`).join('')}content-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`,
      ],
      200,
    ],
    [
      'a thousand forwarders',
      [
        `${post}x-forwarded-for: ${'1.1.1.1, '.repeat(1_000)}1.1.1.1\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`,
      ],
      200,
    ],
    [
      'a wish for another protocol',
      [`${post}upgrade: websocket\r\nconnection: close\r\ncontent-length: ${body.length}\r\n\r\n${body}`],
      200,
    ],
  ])('%s', async (_what, pieces, status) => {
    const answer = await rawHttp(api.address, ...pieces);
    expect(answer.status).toBe(status);
    expect(answer.body).not.toMatch(leaks);
    // Node itself refuses a request without a host, in no words at all.
    if (answer.body.startsWith('{'))
      expect(status === 200 ? ['', null] : Object.keys(codes)).toContain(codeIn(answer.body));
  });

  test('a reader whose address is longer than any is told on a page, a program as of any other error', async () => {
    const address = `GET /entity/light-service?view=network&at=${'1,2,ofsted,'.repeat(4_000)}`;
    const rest = ' HTTP/1.1\r\nhost: x\r\naccept: text/html,*/*;q=0.8\r\n\r\n';
    for (const pieces of [[address + rest], [address.slice(0, 20_000), address.slice(20_000) + rest]]) {
      const { status, body: page } = await rawHttp(api.address, ...pieces);
      expect(status).toBe(431);
      expect(page).toContain('<h1>This address is too long</h1>');
      expect(page).toContain('more than 32,768 signs');
    }
    const { body: told } = await rawHttp(api.address, `${post}x-large: ${'x'.repeat(33_000)}\r\n\r\n`);
    expect(codeIn(told)).toBe('BAD_REQUEST');
  });

  test('headers and bodies that come too slowly are cut off after eight seconds', async () => {
    const slow = await Promise.all([
      rawHttp(api.address, 'POST /graphql HTTP/1.1\r\nhost: x\r\n'),
      rawHttp(api.address, `${post}content-length: 100\r\n\r\n{"query":`),
    ]);
    for (const { status, body: told, milliseconds } of slow) {
      expect([status, codeIn(told)]).toEqual([408, 'BAD_REQUEST']);
      expect(milliseconds).toBeGreaterThan(7_500);
      expect(milliseconds).toBeLessThan(20_000);
    }
  });
});

test('the server answers as before, and the graph is what it was', async () => {
  expect(await api.data('{ graph { entities claims } }')).toEqual({ graph: { entities: 13, claims: 9 } });
  expect(({} as Record<string, unknown>).admin).toBeUndefined();
  expect(await graphHash()).toEqual(before);
});
