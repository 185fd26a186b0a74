/** The GraphQL server: the contract, its resolvers, what is refused before it runs, and what a client is told of an error. */
import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError } from 'graphql';
import { gql } from 'graphql-tag';
import { answerUnchanged } from './answerUnchanged.ts';
import type { Context } from './context.ts';
import type { CorpusVersion } from './corpusVersion.ts';
import { httpStatusOf, plainly, unforeseen } from './errors.ts';
import { limits } from './limits.ts';
import { type OperationReport, reportOperations, traceOnRequest } from './operations.ts';
import { refuseTooMuch } from './refuseTooMuch.ts';
import { resolvers } from './resolvers.ts';
import schemaText from './schema.graphql?raw';

/** Takes each operation's outcome; and, whole and with the id of its request, what nobody foresaw, and what the database did where a client is told less of it. */
export interface ApiLog {
  readonly operation?: (report: OperationReport) => void;
  unforeseen(error: unknown, requestId: string): void;
  database(error: unknown, requestId: string): void;
}

/** @param version absent: every GET is answered anew */
export function createApollo(log: ApiLog, version?: CorpusVersion): ApolloServer<Context> {
  const references = new WeakMap<object, string>();
  return new ApolloServer<Context>({
    typeDefs: gql(schemaText),
    resolvers,
    // On purpose: the playground writes and explains queries with it, the contract lies open at /schema.graphql anyway, and it reads no data.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    parseOptions: { maxTokens: limits.tokens },
    formatError: (formatted, error) => {
      const told = toldOf(formatted, error, references);
      return { ...told, message: plainly(told.message) };
    },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It would watch every field of every answer, for hints that our schema does not have.
      ApolloServerPluginCacheControlDisabled(),
      refuseTooMuch,
      ...(version ? [answerUnchanged(version)] : []),
      tellStatus,
      logErrors(log, references),
      // Last, so that they see what the others have put into the answer.
      ...(log.operation ? [reportOperations(log.operation)] : []),
      traceOnRequest,
    ],
  });
}

/** An answer without any data, because the database is away or slow, says so in its status too. */
const tellStatus: ApolloServerPlugin<BaseContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body, http } }) => {
      if (body.kind !== 'single') return;
      const { data, errors = [] } = body.singleResult;
      const status = errors.map(({ extensions }) => httpStatusOf(extensions?.code)).find((each) => each !== undefined);
      const empty = !data || Object.values(data).every((value) => value === null);
      if (status !== undefined && empty) http.status = status;
    },
  }),
};

function logErrors(log: ApiLog, references: WeakMap<object, string>): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue }) => {
        for (const error of errors) {
          references.set(error, contextValue.requestId);
          const { originalError = error } = error;
          if (isUnforeseen(error.extensions.code)) log.unforeseen(originalError, contextValue.requestId);
          else if (originalError.cause) log.database(originalError.cause, contextValue.requestId);
        }
      },
    }),
  };
}

function isUnforeseen(code: unknown): boolean {
  return code === undefined || code === 'INTERNAL_SERVER_ERROR';
}

/** Apollo counts tokens in graphql-js, whose own error has neither our code nor our words. */
const tooManyTokens = /^Syntax Error: Document contains more tha[tn] \d+ tokens/;

/** graphql-js gives up comparing selections of one name, which is quadratic in their number, after as many comparisons as no honest query needs. */
const tooManyAlike = 'Validation aborted.';

function toldOf(
  formatted: GraphQLFormattedError,
  error: unknown,
  references: WeakMap<object, string>,
): GraphQLFormattedError {
  if (tooManyTokens.test(formatted.message)) {
    const message = `A query may have at most ${limits.tokens} tokens (names, values and signs), this one has more.`;
    return { message, extensions: { code: 'QUERY_TOO_COSTLY' } };
  }
  if (formatted.message === tooManyAlike) {
    const message = 'A query may not select the same field over and over, as this one does. Select each field once.';
    return { message, extensions: { code: 'QUERY_TOO_COSTLY' } };
  }
  if (isUnforeseen(formatted.extensions?.code)) {
    const reference = error instanceof Object ? references.get(error) : undefined;
    return { ...unforeseen(reference ?? 'no reference'), ...(formatted.path && { path: formatted.path }) };
  }
  return formatted;
}
