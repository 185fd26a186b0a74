/** The same server while its database is away, silent or empty. */
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRunner, type Runner } from '../../../cypher/run.ts';
import { buildApp } from '../../../server/http/app.ts';
import { createDriver } from '../../../server/neo4j/driver.ts';
import { type Api, startApi } from '../../helpers/api.ts';
import { emptyDatabase, testRunner } from '../../helpers/neo4j.ts';

const readiness = async (api: Api) => {
  const response = await fetch(`${api.address}/readyz`);
  return [response.status, await response.json()];
};

/** A server that takes connections and never says a word, and its port. */
async function silentServer(): Promise<{ port: number; server: Server; end: () => void; close: () => void }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  /** Hangs up on whoever is connected. */
  const end = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port,
    server,
    end,
    close: () => {
      end();
      server.close();
    },
  };
}

describe('while nothing listens where the database should', () => {
  let driver: Driver;
  let api: Api;
  beforeAll(async () => {
    const { port, close } = await silentServer();
    close();
    driver = createDriver({ uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password: 'secret' });
    api = await startApi(createRunner(driver, 'neo4j'), { warm: false });
  });
  afterAll(async () => {
    await api.close();
    await driver.close();
  });

  test('a question is answered with DATABASE_UNAVAILABLE and 503, and nothing of where the database is', async () => {
    const { status, errors, data } = await api.ask('{ graph { claims } }');
    expect([status, data]).toEqual([503, null]);
    expect(errors).toEqual([
      {
        message: 'The database does not answer at the moment. Try again in a few seconds.',
        locations: [{ line: 1, column: 3 }],
        path: ['graph'],
        extensions: { code: 'DATABASE_UNAVAILABLE' },
      },
    ]);
  });

  test.each([['{ graph { claims } }'], ['{ __typename entity(id: "ann") { id } }']])(
    'a table is not made of what is missing: %s',
    async (query) => {
      const response = await fetch(`${api.address}/table.csv?${new URLSearchParams({ query })}`);
      expect([response.status, response.headers.get('content-disposition'), await response.json()]).toMatchObject([
        503,
        null,
        { errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }] },
      ]);
    },
  );

  test('the process is alive and not ready', async () => {
    expect((await fetch(`${api.address}/healthz`)).status).toBe(200);
    expect(await readiness(api)).toEqual([503, { ready: false, reason: 'The database does not answer.' }]);
  });
});

/** Without the limits of our own driver, so that only the request's own deadline is left. */
const patientDriver = (port: number) =>
  neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', 'secret'), {
    connectionTimeout: 60_000,
    connectionAcquisitionTimeout: 60_000,
  });

// Side by side, as each waits for a deadline.
describe.concurrent('while the database takes connections and says nothing', () => {
  let silent: Awaited<ReturnType<typeof silentServer>>;
  let driver: Driver;
  let api: Api;
  beforeAll(async () => {
    silent = await silentServer();
    driver = patientDriver(silent.port);
    api = await startApi(createRunner(driver, 'neo4j'), { warm: false });
  });
  afterAll(async () => {
    silent.close();
    await api.close();
    await driver.close();
  });

  test('a question is answered with QUERY_TIMEOUT and 504 at the deadline, whatever the driver waits for', async () => {
    const started = performance.now();
    const [code] = await api.refusal('{ graph { claims } }');
    const milliseconds = performance.now() - started;
    expect(code).toBe('QUERY_TIMEOUT');
    expect(milliseconds).toBeGreaterThan(3_900);
    expect(milliseconds).toBeLessThan(6_000);
  });

  test('what a client that has left was waiting for is given up', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const runner = createRunner(driver, 'neo4j');
    const watched: Runner = {
      ...runner,
      read: (name, parameters, options) => {
        signals.push(options?.signal);
        return runner.read(name, parameters, options);
      },
    };
    const other = await startApi(watched, { warm: false });
    const leaving = fetch(`${other.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ graph { claims } }"}',
      signal: AbortSignal.timeout(300),
    });
    await expect(leaving).rejects.toThrow();
    await expect.poll(() => signals.map((signal) => signal?.reason?.extensions?.code)).toEqual(['REQUEST_CANCELLED']);
    await other.close();
  });

  test('what was answered at the request’s own deadline, while statements were being planned, is not begun afterwards', async ({
    onTestFinished,
  }) => {
    const hangingUp = await silentServer();
    const own = patientDriver(hangingUp.port);
    onTestFinished(async () => {
      hangingUp.close();
      await own.close();
    });
    const runner = createRunner(own, 'neo4j');
    const read: string[] = [];
    const watched: Runner = {
      ...runner,
      read: (name, parameters, options) => {
        read.push(name);
        return runner.read(name, parameters, options);
      },
    };
    const app = await buildApp({ runner: watched, config: { logLevel: 'silent' }, clientDir: tmpdir() });
    const address = await app.listen({ host: '127.0.0.1', port: 0 });
    const ask = (query: string) =>
      fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      }).then(async (response) => [response.status, await response.json()] as const);
    expect(await ask('{ conflicts { totalCount } }')).toMatchObject([
      504,
      { errors: [{ extensions: { code: 'QUERY_TIMEOUT' } }] },
    ]);
    hangingUp.end();
    await ask('{ search(text: "light") { score } }');
    expect(read).toContain('search');
    expect(read).not.toContain('conflictCount');
    await app.close();
  }, 60_000);

  test('readiness is told within two seconds', async () => {
    const started = performance.now();
    expect(await readiness(api)).toEqual([503, { ready: false, reason: 'The database does not answer.' }]);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

test('a database without a corpus is not ready, and says so to a question', async () => {
  await emptyDatabase();
  const api = await startApi(testRunner(), { warm: false });
  expect(await readiness(api)).toEqual([503, { ready: false, reason: 'No corpus is loaded.' }]);
  expect(await api.refusal('{ graph { claims } }')).toEqual([
    'DATABASE_UNAVAILABLE',
    'The database does not answer at the moment. Try again in a few seconds.',
  ]);
  await api.close();
});
