/** The end of the HTTP server, with a deadline: requests under way finish if they are quick. */
import type { FastifyInstance } from 'fastify';

/** Above the longest operation, so that an honest one is answered; well below what a supervisor waits. */
const patience = 5_000;

/** Refuses new connections and waits for what is under way, up to 5 s; then, or as soon as `hurry` is aborted, cuts it off. */
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
