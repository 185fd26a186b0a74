/** What the server shows of itself: its log, its figures, the ids of its requests. Over the real Neo4j, on a port of its own. */
import { networkInterfaces } from 'node:os';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadCorpus } from '../../../server/corpus/load.ts';
import { warmUp } from '../../../server/graphql/warmUp.ts';
import { buildApp } from '../../../server/http/app.ts';
import { harbour } from '../../helpers/harbour.ts';
import { emptyDatabase, testRunner } from '../../helpers/neo4j.ts';

const runner = testRunner();
/** Planning every statement for the first time, on a busy machine. */
const patience = 180_000;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;
let app: FastifyInstance;
let address: string;
let lines: string[] = [];
beforeAll(async () => {
  await emptyDatabase();
  await loadCorpus(runner, harbour);
  await warmUp(runner);
  const logTo = { write: (line: string) => void lines.push(line) };
  app = await buildApp({ runner, config: { logLevel: 'info' }, clientDir: '/nowhere', warm: false, logTo });
  address = await app.listen({ host: '127.0.0.1', port: 0 });
}, patience);
afterAll(() => app.close());
beforeEach(() => {
  lines = [];
});

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
  readonly extensions?: Record<string, unknown>;
}

async function post(body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { response, body: (await response.json()) as Body };
}

const inPart = `{ graph { claims } claim(id: "${'x'.repeat(201)}") { id } }`;
const named = 'query Named($id: ID!) { entity(id: $id) { name evidence(first: 2) { nodes { exact } } } }';

describe('the id of a request', () => {
  test('is in the header of every answer, and another one each time', async () => {
    const paths = ['/healthz', '/readyz', '/schema.graphql', '/nothing', '/graphql?query={__typename}'];
    const ids = await Promise.all(
      paths.map(async (path) =>
        (await fetch(address + path, { headers: { 'content-type': 'application/json' } })).headers.get('x-request-id'),
      ),
    );
    for (const id of ids) expect(id).toMatch(uuid);
    expect(new Set(ids).size).toBe(paths.length);
  });

  test.each<[what: string, body: unknown, status: number, codes: unknown[]]>([
    ['is not sound JSON', '{"query":', 400, ['BAD_REQUEST']],
    ['is too large', { query: ' '.repeat(110_000) }, 413, ['QUERY_TOO_COSTLY']],
    ['has no query', {}, 400, ['BAD_REQUEST']],
    ['is not sound GraphQL', { query: '{' }, 400, ['GRAPHQL_PARSE_FAILED']],
    ['asks for what there is not', { query: '{ nothing }' }, 400, ['GRAPHQL_VALIDATION_FAILED']],
    ['asks for what is not allowed', { query: '{ claims(first: 101) { nodes { id } } }' }, 200, ['BAD_USER_INPUT']],
    ['is refused in part', { query: inPart }, 200, ['BAD_USER_INPUT']],
  ])('is in the answer to what %s', async (_, asked, status, codes) => {
    const { response, body } = await post(asked);
    expect([response.status, body.errors?.map(({ extensions }) => extensions.code)]).toEqual([status, codes]);
    expect(body.extensions?.requestId).toMatch(uuid);
    expect(body.extensions?.requestId).toBe(response.headers.get('x-request-id'));
  });

  test('is in the answer to a request of another site, and of an address that is not', async () => {
    const foreign = await post('{"query":"{__typename}"}', { 'content-type': 'text/plain' });
    expect([foreign.response.status, foreign.body.extensions?.requestId]).toEqual([
      foreign.response.status,
      foreign.response.headers.get('x-request-id'),
    ]);
    const missing = await fetch(`${address}/nothing`);
    expect(((await missing.json()) as Body).extensions).toEqual({ requestId: missing.headers.get('x-request-id') });
  });

  test('is not in an answer without errors, and none that a client sends is taken', async () => {
    const { response, body } = await post({ query: '{ graph { claims } }' }, { 'x-request-id': 'mine' });
    expect(body.errors).toBeUndefined();
    expect(body.extensions?.requestId).toBeUndefined();
    expect(response.headers.get('x-request-id')).toMatch(uuid);
  });
});

describe('the log', () => {
  const logged = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);

  test('has one line for an operation: its name, its variables by name, what it took', async () => {
    const { response, body } = await post({ query: named, operationName: 'Named', variables: { id: 'light' } });
    const [line, ...more] = logged();
    const { cost, ...rest } = line ?? {};
    expect(more).toEqual([]);
    expect(cost).toBe((body.extensions?.cost as { total: number } | undefined)?.total);
    expect(rest).toEqual({
      level: 30,
      time: expect.any(Number),
      pid: process.pid,
      hostname: expect.any(String),
      msg: 'operation',
      requestId: response.headers.get('x-request-id'),
      operation: 'Named',
      variables: ['id'],
      outcome: 'answered',
      statements: 2,
      rows: 2,
      milliseconds: expect.any(Number),
      codes: [],
    });
  });

  test('tells of what was refused its code, and that nothing ran', async () => {
    await post({ query: 'query Wide { claims(first: 101) { nodes { id } } }' });
    await post({ query: '{ nothing }' });
    expect(
      logged().map(({ operation, outcome, statements, rows, codes }) => [operation, outcome, statements, rows, codes]),
    ).toEqual([
      ['Wide', 'refused', 0, 0, ['BAD_USER_INPUT']],
      [undefined, 'refused', 0, 0, ['GRAPHQL_VALIDATION_FAILED']],
    ]);
  });

  test('holds no value of a variable and no text of a query', async () => {
    await post({
      query: 'query Find($text: String!) { search(text: $text) { matched } }',
      variables: { text: 'Hush-Hush' },
    });
    await post({ query: '{ search(text: "Hush-Hush") { matched } }' });
    await post({ query: 'query ($text: Int!) { search(text: $text) { matched } }', variables: { text: 'Hush-Hush' } });
    await post({ query: '{ hush: entity(id: "Hush-Hush") { nothing } }' });
    expect(lines).toHaveLength(4);
    expect(lines.join('')).not.toMatch(/hush/i);
    expect(lines.join('')).not.toMatch(/search|matched/);
  });

  test('is not flooded by a name of any length, or by any number of variables', async () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`variable${n}`.padEnd(200, 'x'), n]));
    await post({ query: `query ${'N'.repeat(5_000)} { graph { claims } }`, variables: many });
    expect(lines[0]?.length).toBeLessThan(6_000);
    expect(logged()[0]).toMatchObject({ operation: 'N'.repeat(100), outcome: 'answered' });
  });
});

describe('the figures', () => {
  const figures = async (headers: Record<string, string> = {}) => fetch(`${address}/metrics`, { headers });

  async function countOf(name: string): Promise<number> {
    const text = await (await figures()).text();
    const line = text.split('\n').find((each) => each.startsWith(`${name} `));
    return Number(line?.slice(name.length + 1) ?? 0);
  }

  test('are told in Prometheus’ format, kept by nobody', async () => {
    const response = await figures();
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([
      200,
      'text/plain; version=0.0.4; charset=utf-8',
      'no-store',
    ]);
    const text = await response.text();
    const names = [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name, type]) => `${name} ${type}`);
    expect(names).toEqual(
      expect.arrayContaining([
        'whose_watch_operation_duration_seconds histogram',
        'whose_watch_statement_duration_seconds histogram',
        'whose_watch_database_sessions gauge',
        'whose_watch_errors_total counter',
        'process_resident_memory_bytes gauge',
        'process_cpu_seconds_total counter',
        'nodejs_eventloop_lag_p99_seconds gauge',
      ]),
    );
  });

  test('count operations by outcome, statements by name, errors by code', async () => {
    const counts = async () => [
      await countOf('whose_watch_operation_duration_seconds_count{outcome="answered"}'),
      await countOf('whose_watch_operation_duration_seconds_count{outcome="partial"}'),
      await countOf('whose_watch_operation_duration_seconds_count{outcome="refused"}'),
      await countOf('whose_watch_statement_duration_seconds_count{statement="entitiesByIds",outcome="answered"}'),
      await countOf('whose_watch_statement_duration_seconds_count{statement="evidenceByEntityIds",outcome="answered"}'),
      await countOf('whose_watch_errors_total{code="BAD_USER_INPUT"}'),
      await countOf('whose_watch_errors_total{code="NOT_FOUND"}'),
    ];
    const before = await counts();
    await post({ query: named, variables: { id: 'light' } });
    await post({ query: named, variables: { id: 'board' } });
    await post({ query: inPart });
    await post({ query: '{ claims(first: 101) { nodes { id } } }' });
    await fetch(`${address}/nothing`);
    const after = await counts();
    expect(after.map((count, n) => count - (before[n] ?? 0))).toEqual([2, 1, 1, 2, 2, 2, 1]);
    expect(await countOf('whose_watch_database_sessions')).toBe(0);
  });

  test('grow no label for what a client makes up', async () => {
    const seriesOf = async () =>
      (await (await figures()).text()).split('\n').filter((line) => line.startsWith('whose_watch_')).length;
    await post({ query: 'query A { nothing }' });
    await fetch(`${address}/a`);
    const before = await seriesOf();
    for (const made of ['Up', 'This', 'Name']) {
      await post({ query: `query ${made} { ${made} }`, variables: { [made]: made } });
      await fetch(`${address}/${made}`, { headers: { 'user-agent': made } });
    }
    expect(await seriesOf()).toBe(before);
  });

  test.each(['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'])(
    'are not for whom a proxy speaks (%s)',
    async (header) => {
      const response = await figures({ [header]: '127.0.0.1' });
      expect(response.status).toBe(404);
      expect(((await response.json()) as Body).errors).toEqual([
        { message: 'There is nothing at this address.', extensions: { code: 'NOT_FOUND' } },
      ]);
    },
  );

  const outward = Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;

  test.skipIf(outward === undefined).each<['loopback' | 'all', number]>([
    ['loopback', 404],
    ['all', 200],
  ])('with WHOSE_WATCH_METRICS=%s answer a caller from elsewhere with %i', async (to, status) => {
    const other = await buildApp({
      runner,
      config: { logLevel: 'silent', metrics: to },
      clientDir: '/nowhere',
      warm: false,
    });
    const { port } = new URL(await other.listen({ host: '0.0.0.0', port: 0 }));
    const statusAt = async (host: string | undefined) => {
      const response = await fetch(`http://${host}:${port}/metrics`);
      // A server does not close while somebody still reads.
      await response.text();
      return response.status;
    };
    expect([await statusAt(outward), await statusAt('127.0.0.1')]).toEqual([status, 200]);
    await other.close();
  });
});
