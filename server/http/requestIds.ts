/** Each request has an id: every answer's header names it, an answer with errors holds it as `extensions.requestId`, and the log knows it by that. */
import type { FastifyInstance } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';

interface ErrorBody {
  readonly errors: readonly GraphQLFormattedError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** How every answer with errors begins: ours, and those that Apollo has written out itself. */
const beginsWithErrors = '{"errors":';

/**
 * To be called before routes and other hooks are added.
 * @param onErrors told of the codes of every answer that holds errors, whoever wrote it
 */
export function nameRequests(app: FastifyInstance, onErrors: (codes: readonly string[]) => void): void {
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  app.addHook('onSend', async (request, _, payload) => {
    if (typeof payload !== 'string' || !payload.startsWith(beginsWithErrors)) return payload;
    const body = JSON.parse(payload) as ErrorBody;
    onErrors(body.errors.map(({ extensions }) => String(extensions?.code)));
    return JSON.stringify({ ...body, extensions: { ...body.extensions, requestId: request.id } });
  });
}
