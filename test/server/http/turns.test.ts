/** How many operations run at the same time, who waits, and who is sent away: with a database that takes connections and says nothing. */
import { createServer, type Server, type Socket } from 'node:net';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRunner } from '../../../cypher/run.ts';
import { limits } from '../../../server/graphql/limits.ts';
import { busy, createTurns } from '../../../server/http/turns.ts';
import { type Api, startApi } from '../../helpers/api.ts';

describe('turns', () => {
  const never = new AbortController().signal;
  /** Work that is done when it is told to be. */
  function works(turns: ReturnType<typeof createTurns>) {
    const began: string[] = [];
    const ends = new Map<string, () => void>();
    const start = (name: string, left: AbortSignal = never) =>
      turns.during(() => {
        began.push(name);
        return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
      }, left);
    return { began, start, end: (name: string) => ends.get(name)?.() };
  }

  test('are taken in the order of asking, as many at once as may be', async () => {
    const { began, start, end } = works(createTurns(2, 10, 5_000));
    const all = ['a', 'b', 'c', 'd'].map((name) => start(name));
    await expect.poll(() => began).toEqual(['a', 'b']);
    end('b');
    await expect.poll(() => began).toEqual(['a', 'b', 'c']);
    end('a');
    await expect.poll(() => began).toEqual(['a', 'b', 'c', 'd']);
    end('c');
    end('d');
    expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('are refused at once when the queue is full, and after the longest wait', async () => {
    const { start, end } = works(createTurns(1, 1, 200));
    const first = start('a');
    const waiting = start('b');
    expect(await start('c')).toBe(busy);
    expect(await waiting).toBe(busy);
    end('a');
    expect(await first).toBe('a');
  });

  test('are not kept for who has left, nor lost by what fails', async () => {
    const turns = createTurns(1, 5, 5_000);
    const { began, start, end } = works(turns);
    const leaving = new AbortController();
    const first = start('a');
    const left = start('b', leaving.signal);
    leaving.abort();
    expect(await left).toBe(busy);
    const third = turns.during(() => Promise.reject(new Error('failed')), never);
    const fourth = start('d');
    end('a');
    expect(await first).toBe('a');
    await expect(third).rejects.toThrow('failed');
    await expect.poll(() => began).toEqual(['a', 'd']);
    end('d');
    expect(await fourth).toBe('d');
  });
});

describe('over HTTP', () => {
  const sockets = new Set<Socket>();
  let silent: Server;
  let driver: Driver;
  let api: Api;
  beforeAll(async () => {
    silent = createServer((socket) => sockets.add(socket));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const address = silent.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    // Without the limits of our own driver, so that operations take as long as they may.
    driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', 'secret'), {
      connectionTimeout: 60_000,
      connectionAcquisitionTimeout: 60_000,
    });
    api = await startApi(createRunner(driver, 'neo4j'), { warm: false });
  });
  afterAll(async () => {
    for (const socket of sockets) socket.destroy();
    silent.close();
    await api.close();
    await driver.close();
  });

  test('sixteen operations run; sixty-four wait two seconds; the rest are sent away at once, told when to ask again', async () => {
    const { concurrentOperations, waitingOperations } = limits;
    const more = 20;
    const answers = await Promise.all(
      Array.from({ length: concurrentOperations + waitingOperations + more }, async () => {
        const started = performance.now();
        const { status, errors, headers } = await api.ask('{ graph { claims } }');
        const [error] = errors ?? [];
        return { status, error, retryAfter: headers.get('retry-after'), milliseconds: performance.now() - started };
      }),
    );
    const timedOut = answers.filter(({ status }) => status === 504);
    const sentAway = answers.filter(({ status }) => status === 503);
    expect([timedOut.length, sentAway.length]).toEqual([concurrentOperations, waitingOperations + more]);
    expect(new Set(timedOut.map(({ error }) => error?.extensions.code))).toEqual(new Set(['QUERY_TIMEOUT']));
    expect(new Set(sentAway.map(({ error }) => error?.message))).toEqual(
      new Set(['The server is busy with other questions. Ask again in a second.']),
    );
    expect(new Set(sentAway.map(({ error, retryAfter }) => `${error?.extensions.code} ${retryAfter}`))).toEqual(
      new Set(['SERVER_BUSY 1']),
    );
    const waited = sentAway.filter(({ milliseconds }) => milliseconds >= limits.waitingMilliseconds);
    expect(waited.length).toBeGreaterThanOrEqual(waitingOperations);
    expect(Math.min(...sentAway.map(({ milliseconds }) => milliseconds))).toBeLessThan(limits.waitingMilliseconds);
  });

  test('who asks afterwards has a turn again', async () => {
    expect((await api.refusal('{ graph { claims } }'))[0]).toBe('QUERY_TIMEOUT');
  });
});
