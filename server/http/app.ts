/** The HTTP server: the API, the explorer's files, and whether all is well. Tests use the same one. */
import { randomUUID } from 'node:crypto';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyBaseLogger, type FastifyError, type FastifyInstance, LogController } from 'fastify';
import { destination, pino } from 'pino';
import type { Ran, Runner } from '../../cypher/run.ts';
import type { Config } from '../config.ts';
import { limits } from '../graphql/limits.ts';
import schemaText from '../graphql/schema.graphql?raw';
import { warmUp } from '../graphql/warmUp.ts';
import { answerTo, errorAnswer } from './answers.ts';
import { addGraphqlRoute } from './graphqlRoute.ts';
import { addHealthRoutes } from './health.ts';
import { addPages } from './pages.ts';
import { securityHeaders } from './security.ts';

export interface AppOptions {
  readonly runner: Runner;
  readonly config: Pick<Config, 'logLevel'>;
  /** Absolute folder of the built client. */
  readonly clientDir: string;
  /** Told of every statement that a GraphQL request ran. */
  readonly onRan?: (ran: Ran) => void;
  /** Whether Neo4j is to plan every statement once the server listens, as it does by default. */
  readonly warm?: boolean;
}

/** Ready to listen, or to be asked without. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { runner, config, clientDir, onRan, warm = true } = options;
  // Standard output is the start's own.
  const log: FastifyBaseLogger = pino({ level: config.logLevel }, destination(2));
  const app = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.requestMilliseconds,
    http: { headersTimeout: limits.requestMilliseconds, connectionsCheckingInterval: 1_000 },
    routerOptions: { maxParamLength: limits.idLength },
    forceCloseConnections: 'idle',
  });
  app.removeContentTypeParser('text/plain');
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const { status, body } = answerTo(error, request.id);
    if (status >= 500) request.log.error({ err: error }, 'unforeseen');
    return reply.code(status).send(body);
  });
  app.setNotFoundHandler((_, reply) =>
    reply.code(404).send(errorAnswer('NOT_FOUND', 'There is nothing at this address.')),
  );

  await app.register(helmet, securityHeaders);
  // Brotli's own default is for files that are compressed once.
  await app.register(compress, { brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } } });
  await addGraphqlRoute(app, runner, onRan);
  app.get('/schema.graphql', (_, reply) => reply.type('text/plain; charset=utf-8').send(schemaText));
  addHealthRoutes(app, runner);
  await addPages(app, clientDir);
  if (warm) warmOnceListening(app, runner);
  return app;
}

/** The first to ask does not wait for Neo4j to plan; whoever asks before it is done shares the database with it. */
function warmOnceListening(app: FastifyInstance, runner: Runner): void {
  const closing = new AbortController();
  app.addHook('onListen', (done) => {
    warmUp(runner, closing.signal).catch((error: unknown) => app.log.debug({ err: error }, 'not warmed up'));
    done();
  });
  app.addHook('preClose', (done) => {
    closing.abort();
    done();
  });
}
