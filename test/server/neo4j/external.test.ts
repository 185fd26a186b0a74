import { once } from 'node:events';
import { createServer as createWebServer } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../../server/config.ts';
import { openNeo4j } from '../../../server/neo4j/open.ts';
import { silentStages } from '../../../server/stages.mjs';
import { startProxy } from '../../helpers/databaseProxy.ts';
import { ourNeo4j } from '../../helpers/neo4j.ts';

const { uri, username, password } = ourNeo4j();
const right = {
  NEO4J_URI: uri,
  NEO4J_USERNAME: username,
  NEO4J_PASSWORD: password,
};

const open = (env: Record<string, string>, stages = silentStages) =>
  openNeo4j(readConfig([], env, '/project'), 'any', { env, stages });

test('NEO4J_URI is used as it is, and left running when we close', async () => {
  for (const _twice of [1, 2]) {
    const { driver, database, close } = await open(right);
    expect(database).toBe('neo4j');
    await driver.verifyConnectivity({ database });
    await close();
  }
});

test('one that comes up later is waited for, and that is said', async () => {
  const { hostname, port } = new URL(uri);
  const proxy = await startProxy({ host: hostname, port: Number(port) });
  await proxy.close();
  const said: string[] = [];
  const opening = open(
    { ...right, NEO4J_URI: `bolt://127.0.0.1:${proxy.port}`, NEO4J_WAIT: '60' },
    { ...silentStages, say: (line) => void said.push(line) },
  );
  await expect.poll(() => said).toHaveLength(1);
  expect(said[0]).toBe(
    `no Neo4j answers at bolt://127.0.0.1:${proxy.port} yet (nothing listens there): it is waited for, up to 60 s (NEO4J_WAIT)`,
  );
  const late = await startProxy({ host: hostname, port: Number(port) }, proxy.port);
  onTestFinished(late.close);
  const { driver, database, close } = await opening;
  await driver.verifyConnectivity({ database });
  await close();
  expect(said).toHaveLength(1);
});

test('while it is waited for, a signal ends the start', async () => {
  const stopping = new AbortController();
  const env = { ...right, NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_WAIT: '3600' };
  const stages = { ...silentStages, say: () => stopping.abort() };
  const opening = openNeo4j(readConfig([], env, '/project'), 'any', { env, stages, stopping: stopping.signal });
  await expect(opening).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
});

/** A stranger that takes the connection and never says a word. */
async function silentPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('listens on a port');
  return address.port;
}

async function webPort(): Promise<number> {
  const server = createWebServer((_, response) => response.end()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

/** The Neo4j of this run, over a network on which each piece of an answer takes a minute. */
async function slowPort(): Promise<number> {
  const { hostname, port } = new URL(uri);
  const proxy = await startProxy({ host: hostname, port: Number(port) });
  onTestFinished(proxy.close);
  proxy.delay = 60_000;
  return proxy.port;
}

test.each([
  [
    'a wrong password',
    () => ({ NEO4J_PASSWORD: 'not this one' }),
    `The Neo4j at NEO4J_URI (${uri}) refuses user neo4j with this password. Set NEO4J_USERNAME and NEO4J_PASSWORD to ones it knows.`,
  ],
  [
    'a database that is not there',
    () => ({ NEO4J_DATABASE: 'elsewhere' }),
    `The Neo4j at NEO4J_URI (${uri}) has no database "elsewhere". Set NEO4J_DATABASE to one it has.`,
  ],
  [
    'a name that no machine has',
    () => ({ NEO4J_URI: 'neo4j+s://nowhere.invalid' }),
    'No Neo4j answers at NEO4J_URI (neo4j+s://nowhere.invalid): no machine is known by the name nowhere.invalid. Is the address right, and is there a network?',
  ],
  [
    'nobody at the address',
    () => ({ NEO4J_URI: 'bolt://127.0.0.1:1' }),
    'No Neo4j answers at NEO4J_URI (bolt://127.0.0.1:1): nothing listens there. Is it running, and is the address right?',
  ],
  [
    'a stranger who never answers',
    async () => ({ NEO4J_URI: `bolt://127.0.0.1:${await silentPort()}` }),
    /^No Neo4j answers at NEO4J_URI \(bolt:\/\/127\.0\.0\.1:\d+\): something takes the connection and says nothing\. Is it another program's port \(Neo4j's own is 7687 as a rule\), or a network that is very slow\?$/,
  ],
  [
    'one that is too slow',
    async () => ({ NEO4J_URI: `bolt://127.0.0.1:${await slowPort()}` }),
    /^No Neo4j answers at NEO4J_URI \(bolt:\/\/127\.0\.0\.1:\d+\): something takes the connection and says nothing\./,
  ],
  [
    'a web server',
    async () => ({ NEO4J_URI: `neo4j://127.0.0.1:${await webPort()}` }),
    /^No Neo4j answers at NEO4J_URI \(neo4j:\/\/127\.0\.0\.1:\d+\): a web server listens there\. Set the port on which Neo4j speaks Bolt: Neo4j's own is 7687 as a rule\.$/,
  ],
  [
    'one that does not encrypt, asked to',
    () => ({ NEO4J_URI: uri.replace('bolt', 'bolt+s') }),
    `No Neo4j answers at NEO4J_URI (${uri.replace('bolt', 'bolt+s')}): what listens there does not encrypt. Without +s, NEO4J_URI asks for no encryption.`,
  ],
])('%s is one message, within seconds', async (_what, env, message) => {
  const begun = performance.now();
  const failing = open({ ...right, NEO4J_WAIT: '0', ...(await env()) });
  await expect(failing).rejects.toThrow(
    expect.objectContaining({
      name: 'StartFault',
      message: message instanceof RegExp ? expect.stringMatching(message) : message,
    }),
  );
  expect(performance.now() - begun).toBeLessThan(10_000);
});
