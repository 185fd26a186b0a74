/** The end, with people asking: what was accepted is answered, what comes later is refused, and nothing is left running, whatever state the database is in. */
import { once } from 'node:events';
import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { createRunner } from '../../../cypher/run.ts';
import { readConfig } from '../../../server/config.ts';
import { loadCorpus } from '../../../server/corpus/load.ts';
import { buildApp } from '../../../server/http/app.ts';
import { closeHttp } from '../../../server/http/close.ts';
import { closeDriver, createDriver } from '../../../server/neo4j/driver.ts';
import { jarsFolder } from '../../../server/neo4j/jars.ts';
import { isRunning, type ProcessMark } from '../../../server/neo4j/processes.ts';
import { type DatabaseProxy, startProxy } from '../../helpers/databaseProxy.ts';
import { harbour } from '../../helpers/harbour.ts';
import { emptyDatabase, ourNeo4j, testRunner } from '../../helpers/neo4j.ts';
import { runProgram } from '../../helpers/program.ts';

const { database, ...address } = ourNeo4j();
const runner = testRunner();
/** Boots of Neo4j take 9 s on a quiet machine and far longer on a busy one. */
const patience = 300_000;
let proxy: DatabaseProxy;
beforeAll(async () => {
  await emptyDatabase();
  await loadCorpus(runner, harbour);
  proxy = await startProxy({ host: '127.0.0.1', port: Number(new URL(address.uri).port) });
});
afterAll(() => proxy.close());

/** One connection on which requests are written as they come, without waiting for answers; `all` is everything that came back, once it has been closed. */
async function connection(url: string): Promise<{ ask: (path: string) => void; all: Promise<string> }> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  let told = '';
  socket.setEncoding('utf8').on('data', (text: string) => (told += text));
  const all = once(socket, 'close').then(() => told);
  return {
    ask: (path) => void socket.write(`GET ${path} HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\n\r\n`),
    all,
  };
}

const slow = `/graphql?query=${encodeURIComponent('{ entity(id: "light") { name } }')}`;

test('what was accepted is answered, what comes later is refused', async () => {
  const driver = createDriver({ ...address, uri: `bolt://127.0.0.1:${proxy.port}` });
  const app = await buildApp({
    runner: createRunner(driver, database),
    config: { logLevel: 'silent' },
    clientDir: '/nowhere',
    warm: false,
  });
  let received = 0;
  app.addHook('onRequest', async () => {
    received += 1;
  });
  const served = await app.listen({ host: '127.0.0.1', port: 0 });
  const headers = { 'content-type': 'application/json' };
  expect((await fetch(served + slow, { headers })).status).toBe(200);

  proxy.delay = 250;
  const accepted = Promise.all(Array.from({ length: 5 }, async () => (await fetch(served + slow, { headers })).json()));
  const open = await connection(served);
  open.ask(slow);
  while (received < 7) await sleep(5);
  const closed = closeHttp(app, new AbortController().signal);
  await sleep(50);
  open.ask('/healthz');
  await expect(fetch(`${served}/healthz`)).rejects.toThrow();

  const light = { data: { entity: { name: 'lighthouse service' } } };
  expect(await accepted).toMatchObject([light, light, light, light, light]);
  const [first, second, ...more] = (await open.all).split(/(?=HTTP\/1\.1 )/);
  expect(first).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*"lighthouse service"/);
  expect(second).toMatch(/^HTTP\/1\.1 503 Service Unavailable\r\n/);
  expect(second).toMatch(/\r\nretry-after: 5\r\n/);
  expect(second).toContain(
    '{"errors":[{"message":"The server is about to end and takes no new requests. Try again in a few seconds.","extensions":{"code":"SERVER_CLOSING"}}],"extensions":{"requestId":"',
  );
  expect(more).toEqual([]);
  await closed;
  proxy.delay = 0;
  await closeDriver(driver);
});

test('a connection over which nothing was asked keeps nobody waiting', async () => {
  const app = await buildApp({ runner, config: { logLevel: 'silent' }, clientDir: '/nowhere', warm: false });
  const { hostname, port } = new URL(await app.listen({ host: '127.0.0.1', port: 0 }));
  const accepted = once(app.server, 'connection');
  const silent = connect(Number(port), hostname);
  await accepted;
  const ended = once(silent, 'close');
  // The server's own limit for a first request is many times that.
  const late = sleep(3_000).then(() => 'still waiting');
  expect(await Promise.race([app.close().then(() => 'closed'), late])).toBe('closed');
  await ended;
});

async function temporaryHome(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'whose-watch-end-'));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  const fetched = join(jarsFolder(readConfig([], process.env, join(import.meta.dirname, '..', '..', '..')).home), '..');
  await symlink(fetched, join(home, basename(fetched)));
  return home;
}

async function neo4jOf(home: string): Promise<ProcessMark> {
  const use = await readFile(join(home, 'stores', 'birmingham', 'in-use.json'), 'utf8');
  return (JSON.parse(use) as { neo4j: ProcessMark }).neo4j;
}

test('the program outlives its Neo4j, starts it again, and ends both in time though it is frozen', {
  timeout: patience,
}, async () => {
  const home = await temporaryHome();
  const program = runProgram({ WHOSE_WATCH_HOME: home });
  const [, served] = await program.until(/Explorer +(http:\/\/127\.0\.0\.1:\d+)\//);
  const first = await neo4jOf(home);
  const readiness = async () => (await fetch(`${served}/readyz`)).status;
  await expect.poll(readiness, { timeout: 60_000 }).toBe(200);
  const megabytes = async () => {
    const text = await (await fetch(`${served}/metrics`)).text();
    return Number(/^process_resident_memory_bytes (\d+)$/m.exec(text)?.[1]) / 2 ** 20;
  };
  await expect.poll(megabytes, { timeout: 60_000, interval: 1_000 }).toBeLessThan(150);

  process.kill(first.pid, 'SIGKILL');
  await expect.poll(readiness, { timeout: 10_000 }).toBe(503);
  expect((await fetch(`${served}/healthz`)).status).toBe(200);
  await program.until(/Neo4j \(process \d+\) answers again, \d+\.\d s after the last one ended/);
  await expect.poll(readiness, { timeout: 10_000 }).toBe(200);
  const second = await neo4jOf(home);
  expect(second.pid).not.toBe(first.pid);

  process.kill(second.pid, 'SIGSTOP');
  const asked = Array.from({ length: 10 }, async () => {
    const response = await fetch(`${served}/graphql?query=${encodeURIComponent('{ entities { nodes { name } } }')}`, {
      headers: { 'content-type': 'application/json' },
    });
    const body = (await response.json()) as { errors: { extensions: { code: string } }[] };
    return body.errors.map(({ extensions }) => extensions.code);
  });
  await sleep(500);
  const began = performance.now();
  const ending = program.end('SIGTERM');
  for (const codes of await Promise.all(asked))
    expect([['QUERY_TIMEOUT'], ['DATABASE_UNAVAILABLE']]).toContainEqual(codes);
  const { code, stderr } = await ending;
  expect(performance.now() - began).toBeLessThan(15_000);
  expect(code).toBe(0);
  const logged = stderr
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { msg: string }).msg);
  expect(logged.filter((msg) => msg !== 'database')).toEqual([]);
  expect(await isRunning(second)).toBe(false);
});
