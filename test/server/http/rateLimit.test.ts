/** How often one client may ask, and who is one client: behind a proxy that is trusted, and without. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { loadCorpus } from '../../../server/corpus/load.ts';
import { buildApp } from '../../../server/http/app.ts';
import { harbour } from '../../helpers/harbour.ts';
import { emptyDatabase, testRunner } from '../../helpers/neo4j.ts';

const runner = testRunner();
beforeAll(async () => {
  await emptyDatabase();
  await loadCorpus(runner, harbour);
});

let app: FastifyInstance | undefined;
afterEach(() => app?.close());

async function serve(
  rateLimit: number,
  proxies: readonly string[],
): Promise<(forwardedFor?: string) => Promise<Response>> {
  const config = { logLevel: 'silent', rateLimit, proxies } as const;
  app = await buildApp({ runner, config, clientDir: join(tmpdir(), 'no-client'), warm: false });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return (forwardedFor) =>
    fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(forwardedFor && { 'x-forwarded-for': forwardedFor }) },
      body: '{"query":"{ __typename }"}',
    });
}

async function statuses(
  ask: (forwardedFor?: string) => Promise<Response>,
  ...clients: (string | undefined)[]
): Promise<number[]> {
  const all: number[] = [];
  for (const client of clients) all.push((await ask(client)).status);
  return all;
}

test('a client that asks too often is told so, and when to ask again', async () => {
  const ask = await serve(3, ['127.0.0.1']);
  const client = '203.0.113.9';
  expect(await statuses(ask, client, client, client)).toEqual([200, 200, 200]);
  const refused = await ask(client);
  const seconds = Number(refused.headers.get('retry-after'));
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(60);
  expect([refused.status, await refused.json()]).toMatchObject([
    429,
    {
      errors: [
        {
          message: expect.stringMatching(
            /^One client may ask 3 times a minute, and has\. Ask again in \d+ seconds?\.$/,
          ),
          extensions: { code: 'RATE_LIMITED' },
        },
      ],
    },
  ]);
});

test('another client is not made to wait for the first', async () => {
  const ask = await serve(1, ['127.0.0.1']);
  expect(await statuses(ask, '203.0.113.9', '203.0.113.9', '203.0.113.10')).toEqual([200, 429, 200]);
});

test('what a client says of itself, before the proxy does, changes nothing', async () => {
  const ask = await serve(1, ['127.0.0.1']);
  const spoofed = (told: string) => `${told}, 203.0.113.9`;
  expect(
    await statuses(ask, '203.0.113.9', spoofed('198.51.100.1'), spoofed('127.0.0.1'), spoofed('nonsense')),
  ).toEqual([200, 429, 429, 429]);
});

test('a network of IPv6 is one client', async () => {
  const ask = await serve(1, ['127.0.0.1']);
  expect(await statuses(ask, '2001:db8:1:2::1', '2001:db8:1:2:ffff::9', '2001:db8:1:3::1')).toEqual([200, 429, 200]);
});

test('without a trusted proxy nobody is believed, and who is on this machine is not counted', async () => {
  const ask = await serve(1, []);
  expect(await statuses(ask, undefined, undefined, '203.0.113.9', '203.0.113.9')).toEqual([200, 200, 200, 200]);
});

test('a limit of 0 is none', async () => {
  const ask = await serve(0, ['127.0.0.1']);
  expect(await statuses(ask, '203.0.113.9', '203.0.113.9')).toEqual([200, 200]);
});

test('pages, the contract and the limits are not counted; readiness is', async () => {
  await serve(1, ['127.0.0.1']);
  const headers = { 'x-forwarded-for': '203.0.113.9' };
  const status = async (url: string) => (await app?.inject({ url, headers, remoteAddress: '127.0.0.1' }))?.statusCode;
  for (const url of ['/schema.graphql', '/limits', '/healthz'])
    expect([url, await status(url), await status(url)]).toEqual([url, 200, 200]);
  expect([await status('/readyz'), await status('/readyz')]).toEqual([200, 429]);
});
