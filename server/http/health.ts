/** Whether the process lives, and whether it can answer questions. */
import type { FastifyInstance } from 'fastify';
import type { Reader } from '../../cypher/run.ts';
import type { CorpusRow } from '../graphql/loaders/rows.ts';

const deadlineMilliseconds = 1_500;

type Readiness =
  | { readonly ready: true; readonly corpus: string; readonly version: string }
  | { readonly ready: false; readonly reason: string };

/**
 * `/healthz` answers as long as the process does; `/readyz` is 503 while the database is away, holds no whole corpus, or still plans what the
 * first page asks. Neither may be cached.
 * @param planned resolves when questions need no longer wait for plans
 */
export function addHealthRoutes(app: FastifyInstance, runner: Reader, planned: () => Promise<void>): void {
  app.get('/healthz', async (_, reply) => {
    void reply.header('cache-control', 'no-store');
    return { alive: true };
  });
  // However many ask at once, the database is asked once: when it hangs, each question holds a connection.
  let asking: Promise<Readiness> | undefined;
  app.get('/readyz', async (_, reply) => {
    asking ??= readinessOf(runner, planned()).finally(() => (asking = undefined));
    const readiness = await asking;
    void reply.code(readiness.ready ? 200 : 503).header('cache-control', 'no-store');
    return readiness;
  });
}

async function readinessOf(runner: Reader, planned: Promise<void>): Promise<Readiness> {
  let reason = 'The database plans its first statements.';
  const signal = AbortSignal.timeout(deadlineMilliseconds);
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  try {
    await Promise.race([planned, late]);
    reason = 'The database does not answer.';
    const [row] = await Promise.race([runner.read<{ corpus: CorpusRow }>('corpus', {}, { signal }), late]);
    if (!row) return { ready: false, reason: 'No corpus is loaded.' };
    const { id, version, state } = row.corpus;
    return state === 'LOADED'
      ? { ready: true, corpus: id, version }
      : { ready: false, reason: 'The corpus is being loaded.' };
  } catch {
    // Whatever the reason, it is not for those who ask whether to send questions here.
    return { ready: false, reason };
  }
}
