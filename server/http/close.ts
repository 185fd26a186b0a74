/** The end of the HTTP server, with a deadline: what was accepted is answered, what comes later is refused. */
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { limits } from '../graphql/limits.ts';
import { errorAnswer } from './answers.ts';

/** Every request is answered by its deadline, so each that was accepted is; the program's own limit leaves that long and Neo4j's end besides. */
const patience = limits.requestMilliseconds + 500;

/** Refuses new connections and waits for what is under way, up to 8.5 s; then, or as soon as `hurry` is aborted, cuts it off. */
export async function closeHttp(app: FastifyInstance, hurry: AbortSignal): Promise<void> {
  const cut = () => app.server.closeAllConnections();
  const timer = setTimeout(cut, patience);
  hurry.addEventListener('abort', cut, { once: true });
  if (hurry.aborted) cut();
  try {
    await app.close();
  } finally {
    clearTimeout(timer);
    hurry.removeEventListener('abort', cut);
  }
}

/** Connections over which nothing has come, as browsers open them ahead of need: Node would wait for their first request. To be called before the server listens. */
export function endUnusedWhenClosing(app: FastifyInstance): void {
  const open = new Set<Socket>();
  app.server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  app.addHook('preClose', (done) => {
    for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
    done();
  });
}

/** A request that comes over a connection still open while the server closes; to be called before routes are added. */
export function refuseWhileClosing(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', (done) => {
    closing = true;
    done();
  });
  app.addHook('onRequest', (_, reply, done) => {
    if (!closing) return done();
    void reply
      .code(503)
      .headers({ connection: 'close', 'retry-after': '5', 'cache-control': 'no-store' })
      .send(
        errorAnswer(
          'SERVER_CLOSING',
          'The server is about to end and takes no new requests. Try again in a few seconds.',
        ),
      );
  });
}
