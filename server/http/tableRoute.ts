/** `/table.csv`: an operation's answer as a table. Apollo runs it as it would a GET of /graphql, so that whatever is refused there is refused here. */
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { Context } from '../graphql/context.ts';
import { httpStatusOf } from '../graphql/errors.ts';
import { csvOf } from '../table/csv.ts';
import { tableOf } from '../table/table.ts';
import { errorAnswer } from './answers.ts';
import type { Limited } from './limited.ts';
import { anyMethod, only } from './methods.ts';

export interface Operations {
  readonly apollo: ApolloServer<Context>;
  readonly context: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;
  readonly limited: Limited;
}

/** An answer as Apollo writes it out. */
interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** A trace, or anything else that is no question, has no place in a table. */
const parameters = ['query', 'variables', 'operationName'];

const longestName = 100;

export function addTableRoute(app: FastifyInstance, { apollo, context, limited }: Operations): void {
  app.route({
    method: anyMethod,
    url: '/table.csv',
    onRequest: only(['GET', 'HEAD'], () => 'A table is asked for by GET alone, its query in the address.'),
    handler: async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      if (!isMeant(request)) {
        void reply.code(400);
        const message = 'A table is given to who opens its address, not to what another site’s page loads from it.';
        return errorAnswer('BAD_REQUEST', message);
      }
      const httpGraphQLRequest = { method: 'GET', headers: headersFor(request), search: searchOf(request), body: null };
      const answered = await limited(reply, () =>
        apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: () => context(request, reply) }),
      );
      return 'instead' in answered ? answered.instead : send(request, reply, answered.done);
    },
  });
}

/**
 * Apollo would ask for a header that only a program can send, and so refuse every link. What it guards against, a page of another site that has its visitors ask,
 * browsers tell by themselves: such a request is cross-site and no visit of the address.
 */
function isMeant({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return true;
  return headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
}

/** Whatever the client accepts, Apollo is to answer as GraphQL does, with a status that tells. */
function headersFor({ headers }: FastifyRequest): HeaderMap {
  const told = new HeaderMap([
    ['accept', 'application/graphql-response+json'],
    ['apollo-require-preflight', 'table'],
  ]);
  const known = headers['if-none-match'];
  if (known !== undefined) told.set('if-none-match', known);
  return told;
}

/** As it was asked, repetitions included: it is Apollo that refuses them. */
function searchOf({ url }: FastifyRequest): string {
  const asked = new URL(url, 'http://any').searchParams;
  return `?${new URLSearchParams([...asked].filter(([name]) => parameters.includes(name)))}`;
}

function send(request: FastifyRequest, reply: FastifyReply, { status = 200, headers, body }: HTTPGraphQLResponse) {
  for (const name of ['etag', 'cache-control']) {
    const value = headers.get(name);
    if (value !== undefined) void reply.header(name, value);
  }
  if (status === 304) return reply.code(304).send();
  if (body.kind !== 'complete') throw new Error('a table is made of a whole answer');
  const { data, errors, extensions } = JSON.parse(body.string) as Answer;
  if (errors || !data) {
    void reply.code(statusFor(status, errors ?? []));
    return { errors, extensions };
  }
  const { operationName } = request.query as Readonly<Record<string, string>>;
  return reply
    .type('text/csv; charset=utf-8; header=present')
    .header('content-disposition', `attachment; filename="${(operationName || 'table').slice(0, longestName)}.csv"`)
    .send(csvOf(tableOf(data)));
}

/** A table with holes would not say so: an answer that holds errors is none, whatever else it holds. */
function statusFor(status: number, errors: readonly GraphQLFormattedError[]): number {
  if (status >= 400) return status;
  const codes = errors.map(({ extensions }) => extensions?.code);
  const told = codes.map(httpStatusOf).find((each) => each !== undefined);
  return told ?? (codes.includes('INTERNAL_SERVER_ERROR') ? 500 : 400);
}
