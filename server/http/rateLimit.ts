/** How often one client may ask in a minute. */
import { BlockList, isIPv6 } from 'node:net';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';

/** What makes the database work; files and the contract cost nothing worth counting. */
const counted = ['/graphql', '/table.csv', '/readyz'];

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/**
 * To be called before the routes are added. A client is an address, or a network of IPv6 (/64), as one household has; behind a proxy that is trusted it is the address
 * that the proxy names. Who is on this machine is not counted: the person who started the server, its monitor, its tests.
 * @param perMinute 0 counts nobody
 */
export async function limitRate(app: FastifyInstance, perMinute: number): Promise<void> {
  if (perMinute === 0) return;
  await app.register(rateLimit, {
    global: false,
    max: perMinute,
    timeWindow: 60_000,
    allowList: ({ ip }) => isLoopback(ip),
    errorResponseBuilder: (_, { ttl }) => {
      const seconds = Math.ceil(ttl / 1000);
      const message = `One client may ask ${perMinute} times a minute, and has. Ask again in ${seconds} second${seconds === 1 ? '' : 's'}.`;
      return Object.assign(new Error(message), { statusCode: 429 });
    },
  });
  // One for all of them: whoever has asked one address too often has nothing left at another.
  const count = app.rateLimit();
  app.addHook('onRoute', (route) => {
    if (counted.includes(route.url)) route.onRequest = [route.onRequest ?? [], count].flat();
  });
}

function isLoopback(ip: string): boolean {
  try {
    return loopback.check(ip, isIPv6(ip) ? 'ipv6' : 'ipv4');
  } catch {
    // What a proxy calls its client need not be an address.
    return false;
  }
}
