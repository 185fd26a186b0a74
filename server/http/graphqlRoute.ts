/** `/graphql`, and `/table.csv` beside it: Apollo behind a deadline of our own. */
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Ran, Reader } from '../../cypher/run.ts';
import { type ApiLog, createApollo } from '../graphql/apollo.ts';
import { type Context, createContext } from '../graphql/context.ts';
import { createCorpusVersion } from '../graphql/corpusVersion.ts';
import type { OperationReport } from '../graphql/operations.ts';
import { clientSignal, operationSignal } from './deadline.ts';
import { createLimited } from './limited.ts';
import { logDatabase, logOperation } from './log.ts';
import { anyMethod, only } from './methods.ts';
import { addTableRoute } from './tableRoute.ts';

export interface Around {
  /** Resolves when the database has planned what is asked first. */
  readonly planned: () => Promise<void>;
  /** Told of every statement that a request ran. */
  readonly onRan?: ((ran: Ran) => void) | undefined;
  /** Told of every operation once its answer is complete. */
  readonly onOperation: (report: OperationReport) => void;
}

export async function addGraphqlRoute(
  app: FastifyInstance,
  runner: Reader,
  { planned, onRan, onOperation }: Around,
): Promise<void> {
  const log: ApiLog = {
    unforeseen: (error, requestId) => app.log.error({ err: error, requestId }, 'unforeseen'),
    database: (error, requestId) => logDatabase(app.log, error, requestId),
    operation: (report) => {
      onOperation(report);
      logOperation(app.log, report);
    },
  };
  const apollo = createApollo(log, createCorpusVersion(runner));
  await apollo.start();
  // Fastify has drained by then; Apollo's own drain plugin would wait for the very close that waits for it.
  // By then Fastify has answered what was under way.
  app.addHook('onClose', () => apollo.stop());

  const context = async (request: FastifyRequest, reply: FastifyReply) => {
    const left = clientSignal(reply);
    await planned();
    const signal = operationSignal(reply, left);
    return createContext(runner, { id: request.id, signal, onRan });
  };
  const answer = fastifyApolloHandler<Context>(apollo, { context });
  const limited = createLimited();
  app.route({
    method: anyMethod,
    url: '/graphql',
    onRequest: only(
      ['GET', 'HEAD', 'POST'],
      (method) => `A question is asked by POST or GET (or by HEAD, to be told of its answer alone), not by ${method}.`,
    ),
    handler: async (request, reply) => {
      const asked = request.query as Readonly<Record<string, unknown>>;
      const page = request.method !== 'POST' && !asked.query && request.headers.accept?.includes('text/html');
      if (page) return reply.redirect('/playground');
      void reply.header('cache-control', 'no-store');
      const answered = await limited(reply, () => answer.call(app, asGet(request), reply) as Promise<string>);
      if ('instead' in answered) return answered.instead;
      return reply.statusCode === 304 ? reply.send() : answered.done;
    },
  });
  addTableRoute(app, { apollo, context, limited });
}

/** HEAD is answered as GET is, and HTTP leaves the body out; Apollo knows GET and POST alone. */
function asGet(request: FastifyRequest): FastifyRequest {
  return request.method === 'HEAD' ? Object.create(request, { method: { value: 'GET' } }) : request;
}
