/** The HTTP server: the API, the explorer's files, and whether all is well. Tests use the same one. */
import { randomUUID } from 'node:crypto';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, LogController } from 'fastify';
import type { DestinationStream } from 'pino';
import type { Ran, Reader } from '../../cypher/run.ts';
import type { Config } from '../config.ts';
import { limits } from '../graphql/limits.ts';
import schemaText from '../graphql/schema.graphql?raw';
import { warmFirstPage, warmOthers } from '../graphql/warmUp.ts';
import { answerTo } from './answers.ts';
import { endUnusedWhenClosing, refuseWhileClosing } from './close.ts';
import { addGraphqlRoute } from './graphqlRoute.ts';
import { addHealthRoutes } from './health.ts';
import { addLimitsRoute } from './limitsRoute.ts';
import { createLog } from './log.ts';
import { createMetrics } from './metrics.ts';
import { addMetricsRoute } from './metricsRoute.ts';
import { addPages, answerNowhere, hasPages, nothingThere } from './pages.ts';
import { limitRate } from './rateLimit.ts';
import { nameRequests } from './requestIds.ts';
import { securityHeaders } from './security.ts';
import { answerUnreadable } from './unreadable.ts';

export interface AppOptions {
  readonly runner: Reader;
  readonly config: Pick<Config, 'logLevel'> & Partial<Pick<Config, 'metrics' | 'rateLimit' | 'proxies'>>;
  /** Absolute folder of the built client. */
  readonly clientDir: string;
  /** Told of every statement that a GraphQL request ran. */
  readonly onRan?: (ran: Ran) => void;
  /** Takes the log's lines; absent: standard error. */
  readonly logTo?: DestinationStream;
  /** Whether Neo4j is to plan every statement once the server listens, as it does by default. */
  readonly warm?: boolean;
}

/** Ready to listen, or to be asked without. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { config, clientDir, onRan, warm = true, logTo } = options;
  const metrics = createMetrics();
  const runner = metrics.counting(options.runner);
  const app = Fastify({
    loggerInstance: createLog(config.logLevel, logTo),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.requestMilliseconds,
    http: {
      headersTimeout: limits.requestMilliseconds,
      connectionsCheckingInterval: 1_000,
      maxHeaderSize: limits.headerBytes,
    },
    routerOptions: { maxParamLength: limits.idLength },
    forceCloseConnections: 'idle',
    clientErrorHandler: answerUnreadable,
    // An address whose percent signs make no sense is of nothing; no page can be sent from here.
    frameworkErrors: (_, __, reply) => void (reply as FastifyReply).code(404).send(nothingThere),
    // X-Forwarded-For counts for what a proxy of ours says, and for nobody else.
    trustProxy: config.proxies?.length ? [...config.proxies] : false,
    // With an answer of our own.
    return503OnClosing: false,
  });
  app.removeContentTypeParser('text/plain');
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const { status, body } = answerTo(error, request.id);
    if (status >= 500) request.log.error({ err: error }, 'unforeseen');
    return reply.code(status).send(body);
  });
  app.setNotFoundHandler(answerNowhere(hasPages(clientDir)));

  nameRequests(app, metrics.errors);
  refuseWhileClosing(app);
  endUnusedWhenClosing(app);
  await app.register(helmet, securityHeaders);
  // Brotli's own default is for files that are compressed once.
  await app.register(compress, { brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } } });
  const { rateLimit = limits.requestsPerMinute } = config;
  await limitRate(app, rateLimit);
  const planned = warm ? plannedOnceListening(app, runner) : async () => undefined;
  await addGraphqlRoute(app, runner, { planned, onRan, onOperation: metrics.operation });
  app.get('/schema.graphql', (_, reply) => reply.type('text/plain; charset=utf-8').send(schemaText));
  addLimitsRoute(app, rateLimit);
  addHealthRoutes(app, runner, planned);
  addMetricsRoute(app, metrics, config.metrics ?? 'loopback');
  await addPages(app, clientDir);
  return app;
}

/**
 * Neo4j takes seconds to plan its first statements. Serving does not wait for them, questions do, and their own time begins afterwards.
 * @returns what resolves when those of the first page are planned; the others follow, and share the database with whoever asks
 */
function plannedOnceListening(app: FastifyInstance, runner: Reader): () => Promise<void> {
  const closing = new AbortController();
  let planned = Promise.resolve();
  const failed = (error: unknown) => app.log.debug({ err: error }, 'not warmed up');
  app.addHook('onListen', (done) => {
    const first = warmFirstPage(runner, closing.signal);
    planned = first.then(() => undefined, failed);
    first.then(() => warmOthers(runner, closing.signal)).catch(failed);
    done();
  });
  app.addHook('preClose', (done) => {
    closing.abort();
    done();
  });
  return () => planned;
}
