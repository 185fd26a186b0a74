/** A proxy between a driver and its database that can be slow, and counts. */
import { connect, createServer, type Socket } from 'node:net';
import { pipeline, Transform } from 'node:stream';

export interface DatabaseProxy {
  readonly port: number;
  /** Milliseconds by which each piece that the database sends comes late; 0 at first. */
  delay: number;
  /** Connections open at the moment. */
  open(): number;
  /** The most that were open at once, and all that were ever made, since the last call. */
  count(): { readonly most: number; readonly made: number };
  /** What is sent over the connections of now reaches nobody any more, and nobody is told; later connections work. */
  loseConnections(): void;
  close(): Promise<void>;
}

/** @param listenAt absent: a free port */
export async function startProxy(
  target: { readonly port: number; readonly host: string },
  listenAt = 0,
): Promise<DatabaseProxy> {
  const pairs = new Map<Socket, Socket>();
  let most = 0;
  let made = 0;
  const server = createServer((client) => {
    const upstream = connect(target);
    pairs.set(client, upstream);
    made += 1;
    most = Math.max(most, pairs.size);
    const end = () => {
      pairs.delete(client);
      client.destroy();
      upstream.destroy();
    };
    pipeline(client, upstream, end);
    pipeline(upstream, late(), client, end);
  });
  const late = () =>
    new Transform({
      transform(chunk, _, done) {
        if (proxy.delay === 0) done(null, chunk);
        else setTimeout(done, proxy.delay, null, chunk);
      },
    });
  await new Promise<void>((resolve) => server.listen(listenAt, '127.0.0.1', resolve));
  const address = server.address();
  const proxy: DatabaseProxy = {
    port: typeof address === 'object' && address ? address.port : 0,
    delay: 0,
    open: () => pairs.size,
    count() {
      const counted = { most, made };
      most = pairs.size;
      made = 0;
      return counted;
    },
    loseConnections() {
      for (const [client, upstream] of pairs) {
        client.unpipe();
        client.resume();
        upstream.unpipe();
        upstream.resume();
      }
    },
    close: () =>
      new Promise((resolve) => {
        for (const [client, upstream] of pairs) {
          client.destroy();
          upstream.destroy();
        }
        server.close(() => resolve());
      }),
  };
  return proxy;
}
