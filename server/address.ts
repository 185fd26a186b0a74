/** Where the server listens, and what to call it. */
import { createServer } from 'node:net';
import { StartFault, saying, systemCode } from './faults.ts';

/**
 * Tries the port before anything slow begins.
 * @throws StartFault when it cannot be listened on
 */
export async function checkFree(host: string, port: number): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject).listen({ host, port }, resolve);
    });
  } catch (error) {
    throw listenFault(error, host, port);
  }
  await new Promise((resolve) => probe.close(resolve));
}

/** What a failure to listen means for a person. */
export function listenFault(error: unknown, host: string, port: number): StartFault {
  const code = systemCode(error);
  if (code === 'EADDRINUSE')
    return new StartFault(
      `Port ${port} on ${host} is taken. Stop what uses it, or choose another: PORT=${port < 65_535 ? port + 1 : 4000} npm start`,
    );
  if (code === 'EACCES')
    return new StartFault(`Port ${port} is not for everybody. Choose one above 1023: PORT=4000 npm start`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new StartFault(
      `HOST must be an address of this machine, such as 127.0.0.1 or 0.0.0.0, got ${JSON.stringify(host)}`,
    );
  return new StartFault(`Could not listen on ${host}, port ${port}: ${saying(error)}`);
}

/** The address to open in a browser. */
export function browserAddress(host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

/** A loopback port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
