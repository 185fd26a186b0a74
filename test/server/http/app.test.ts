/** The HTTP server around the API: headers, limits, addresses, health; on a loopback port, over the real Neo4j. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import schemaText from '../../../server/graphql/schema.graphql?raw';
import { type Api, serveCorpus } from '../../helpers/api.ts';
import { harbour } from '../../helpers/harbour.ts';
import { testRunner } from '../../helpers/neo4j.ts';

const runner = testRunner();
let api: Api;
let clientDir: string;
beforeAll(async () => {
  clientDir = await mkdtemp(join(tmpdir(), 'whose-watch-client-'));
  await mkdir(join(clientDir, 'assets'));
  await writeFile(join(clientDir, 'index.html'), '<!doctype html><title>page</title>');
  await writeFile(join(clientDir, 'assets', 'main-1a2b3c.js'), `/* ${'x'.repeat(5_000)} */`);
  await writeFile(join(clientDir, 'mark.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  api = await serveCorpus(runner, harbour, { clientDir });
});
afterAll(async () => {
  await api.close();
  await rm(clientDir, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${api.address}${path}`, { headers, redirect: 'manual' });
const post = (body: string, headers: Record<string, string>) =>
  fetch(`${api.address}/graphql`, { method: 'POST', headers, body });
const json = { 'content-type': 'application/json' };
const errorsOf = async (response: Response) =>
  ((await response.json()) as { errors: { message: string; extensions: Record<string, unknown> }[] }).errors;

describe('every answer', () => {
  test('lets a page load scripts, styles, fonts and data from this server alone, and be framed by nobody', async () => {
    for (const path of ['/', '/schema.graphql', '/healthz', '/nothing']) {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')?.split(';')).toEqual([
        "default-src 'self'",
        "script-src 'self'",
        "script-src-attr 'none'",
        "worker-src 'self' blob:",
        "style-src 'self' 'unsafe-inline'",
        "font-src 'self'",
        "img-src 'self' data: blob:",
        "connect-src 'self'",
        "form-action 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ]);
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('strict-transport-security')).toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });

  test('is compressed when it is long and the client can read that', async () => {
    const encoding = async (path: string, accepted: string) =>
      (await get(path, { 'accept-encoding': accepted })).headers.get('content-encoding');
    expect(await encoding('/schema.graphql', 'br')).toBe('br');
    expect(await encoding('/schema.graphql', 'gzip')).toBe('gzip');
    expect(await encoding('/schema.graphql', 'identity')).toBeNull();
    expect(await encoding('/healthz', 'gzip')).toBeNull();
    const answer = await post(
      JSON.stringify({ query: '{ claims { nodes { id sentence subject { name } object { name } } } }' }),
      { ...json, 'accept-encoding': 'gzip' },
    );
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(await answer.json()).toMatchObject({ data: { claims: { nodes: expect.any(Array) } } });
  });
});

describe("the explorer's files", () => {
  test.each([
    '/',
    '/entity/light',
    '/entity/board%20of%20x',
    '/claim/a',
    '/source/gazette',
    '/questions',
    '/record',
    '/sources',
    '/playground',
    '/playground?query=%7B__typename%7D',
  ])('are the one page at %s, asked for anew each time', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).toContain('<title>page</title>');
  });

  test('are kept for good when their name says their content', async () => {
    const asset = await get('/assets/main-1a2b3c.js');
    expect([asset.status, asset.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
    const mark = await get('/mark.svg');
    expect([mark.status, mark.headers.get('cache-control')]).toEqual([200, 'no-cache']);
  });

  test.each(['/nothing/here', '/entity/a/b', '/entity/light/'])(
    'are the one page where nothing is, at %s, for whoever reads: it says so',
    async (path) => {
      const response = await get(path, { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' });
      expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
      expect(await response.text()).toContain('<title>page</title>');
    },
  );

  test('are nowhere for an address whose percent signs make no sense, and the server goes on', async () => {
    const response = await get('/entity/%E0%A4%A', { accept: 'text/html' });
    expect(response.status).toBe(404);
    expect(await errorsOf(response)).toEqual([
      { message: 'There is nothing at this address.', extensions: { code: 'NOT_FOUND' } },
    ]);
    expect((await get('/healthz')).status).toBe(200);
  });

  test.each([
    '/nothing',
    '/api/anything',
    '/assets/other.js',
    '/graphql/x',
    '/entity/a/b',
    '/../package.json',
    '/%2e%2e/package.json',
    '/assets/..%2f..%2fpackage.json',
    '/.env',
  ])('are nothing else: %s', async (path) => {
    const response = await get(path);
    expect([400, 403, 404]).toContain(response.status);
    expect(await response.text()).not.toMatch(/whose-watch|<title>page|"dependencies"/);
  });

  test('a person who mistypes an address gets the page that says so; a program gets the error', async () => {
    const person = await get('/quesions', { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' });
    expect([person.status, person.headers.get('content-type'), person.headers.get('cache-control')]).toEqual([
      404,
      'text/html; charset=utf-8',
      'no-cache',
    ]);
    expect(await person.text()).toContain('<title>page</title>');
    const program = await get('/quesions', { accept: 'application/json' });
    expect([program.status, (await errorsOf(program))[0]?.extensions.code]).toEqual([404, 'NOT_FOUND']);
    expect([person.headers.get('vary'), program.headers.get('vary')]).toEqual([
      expect.stringMatching(/\baccept\b(?!-)/i),
      expect.stringMatching(/\baccept\b(?!-)/i),
    ]);
  });
});

test('the contract is served as it is', async () => {
  const response = await get('/schema.graphql');
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(await response.text()).toBe(schemaText);
});

test('a browser that opens the API itself is sent to the playground', async () => {
  const response = await get('/graphql', { accept: 'text/html,*/*' });
  expect([response.status, response.headers.get('location')]).toEqual([302, '/playground']);
});

describe('the API', () => {
  test('answers GET too, when the request says that it is no plain form', async () => {
    const query = encodeURIComponent('{ graph { claims } }');
    const plain = await get(`/graphql?query=${query}`);
    expect(plain.status).toBe(400);
    expect((await errorsOf(plain))[0]?.message).toMatch(/CSRF/);
    const meant = await get(`/graphql?query=${query}`, { 'apollo-require-preflight': '1' });
    expect(await meant.json()).toMatchObject({ data: { graph: { claims: 13 } } });
  });

  test.each([
    ['text/plain', '{"query":"{ graph { claims } }"}'],
    ['application/x-www-form-urlencoded', 'query=%7B__typename%7D'],
    ['multipart/form-data; boundary=x', '--x--'],
    ['nonsense', '{}'],
  ])('takes no %s, which another site’s form could send', async (type, body) => {
    const response = await post(body, { 'content-type': type });
    expect(response.status).toBe(415);
    expect(await errorsOf(response)).toEqual([
      { message: 'The body must be JSON: Content-Type: application/json.', extensions: { code: 'BAD_REQUEST' } },
    ]);
  });

  test('lets no other site read it', async () => {
    const response = await post('{"query":"{ __typename }"}', { ...json, origin: 'https://elsewhere.example' });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('refuses a body over 100 KB, saying the limit', async () => {
    const response = await post(JSON.stringify({ query: `{ __typename } #${'x'.repeat(102_400)}` }), json);
    expect(response.status).toBe(413);
    expect(await errorsOf(response)).toEqual([
      {
        message: "A request's body may be at most 102400 bytes (100 KB), this one is larger.",
        extensions: { code: 'QUERY_TOO_COSTLY' },
      },
    ]);
  });

  test.each([
    '{',
    '',
    'null',
    '{"__proto__": {"query": "x"}}',
    '{"constructor": {"prototype": {}}}',
    '[{"query":"{ __typename }"}]',
    '"x"',
    '{"query": 1}',
  ])('refuses %j in the shape of its errors', async (body) => {
    const response = await post(body, json);
    expect(response.status).toBe(400);
    const errors = await errorsOf(response);
    expect(errors[0]?.extensions.code).toBe('BAD_REQUEST');
    expect(JSON.stringify(errors)).not.toMatch(/node_modules|stack|fastify|FST_/i);
  });

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
    'answers no %s, whatever it brings: it says what is allowed',
    async (method) => {
      for (const brought of [
        { headers: json, body: '{"query":"{ __typename }"}' },
        { headers: json },
        { headers: { 'content-type': 'text/plain' }, body: 'x' },
        { headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' } },
      ]) {
        const response = await fetch(`${api.address}/graphql`, { method, ...brought });
        expect([response.status, response.headers.get('allow'), await errorsOf(response)]).toEqual([
          405,
          'GET, HEAD, POST',
          [
            {
              message: `A question is asked by POST or GET (or by HEAD, to be told of its answer alone), not by ${method}.`,
              extensions: { code: 'BAD_REQUEST' },
            },
          ],
        ]);
        expect(response.headers.get('access-control-allow-origin')).toBeNull();
      }
    },
  );

  test('answers HEAD as it would GET, without the body: HTTP has every server know both', async () => {
    const query = `/graphql?query=${encodeURIComponent('{ graph { claims } }')}`;
    const told = async (method: string, path: string, headers: Record<string, string>) => {
      const response = await fetch(api.address + path, { method, headers, redirect: 'manual' });
      const names = ['content-type', 'etag', 'cache-control', 'location', 'allow'];
      const length = response.headers.get('content-length');
      return { told: [response.status, ...names.map((name) => response.headers.get(name))], length };
    };
    const { headers } = await get(query, json);
    const known = { ...json, 'if-none-match': headers.get('etag') ?? '' };
    const asked: [path: string, headers: Record<string, string>, status: number][] = [
      [query, { ...json, 'accept-encoding': 'identity' }, 200],
      [query, known, 304],
      ['/graphql?query={', json, 400],
      [query, {}, 400],
      ['/graphql', { accept: 'text/html' }, 302],
    ];
    for (const [path, sent, status] of asked) {
      const [byHead, byGet] = [await told('HEAD', path, sent), await told('GET', path, sent)];
      expect(byHead.told[0]).toBe(status);
      expect(byHead.told).toEqual(byGet.told);
      // It may be left out, but never be another.
      expect([null, byGet.length]).toContain(byHead.length);
    }
    expect(await (await fetch(api.address + query, { method: 'HEAD', headers: json })).text()).toBe('');
  });

  test('is never cached on the way when it is asked by POST', async () => {
    expect((await post('{"query":"{ __typename }"}', json)).headers.get('cache-control')).toBe('no-store');
  });
});

test('health: the process lives, and the corpus can be asked about', async () => {
  expect(await (await get('/healthz')).json()).toEqual({ alive: true });
  const ready = await get('/readyz');
  expect([ready.status, await ready.json()]).toEqual([
    200,
    { ready: true, corpus: 'harbour', version: harbour.version },
  ]);
});
