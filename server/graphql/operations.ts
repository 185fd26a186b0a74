/** What became of each operation, told once when its answer is complete; and its trace, for a client that asked for one. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Context } from './context.ts';
import { wantsTrace } from './trace.ts';

/**
 * `answered`: without an error. `partial`: some data, and errors. `refused`: nothing, as it asked for what is not allowed. `cancelled`: the client left.
 * `failed`: nothing, because of us or the database.
 */
export type Outcome = 'answered' | 'partial' | 'refused' | 'cancelled' | 'failed';

/** One operation without anything that a client wrote but names: no text of a query, no value of a variable. */
export interface OperationReport {
  readonly requestId: string;
  /** At most 100 characters; absent when it has none, or could not be read. */
  readonly operation?: string;
  /** Names of the variables that were given, at most 50. */
  readonly variables: readonly string[];
  /** As counted before it ran; absent when it was refused before that. */
  readonly cost?: number;
  readonly outcome: Outcome;
  /** How many statements it ran, and how many rows they gave. */
  readonly statements: number;
  readonly rows: number;
  readonly milliseconds: number;
  /** Of its errors, each once, in order. */
  readonly codes: readonly string[];
}

const longestName = 100;
const mostNames = 50;

export function reportOperations(report: (operation: OperationReport) => void): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => {
      const started = performance.now();
      return {
        willSendResponse: async ({ request, operationName, contextValue, response: { body } }) => {
          if (body.kind !== 'single') return;
          const { requestId, ran } = contextValue;
          const { data, errors = [], extensions } = body.singleResult;
          const name = operationName ?? request.operationName;
          const cost = costIn(extensions);
          const codes = [...new Set(errors.map(codeOf))];
          report({
            requestId,
            ...(name && { operation: name.slice(0, longestName) }),
            variables: namesIn(request.variables),
            ...(cost !== undefined && { cost }),
            outcome: outcomeOf(codes, Object.values(data ?? {}).some(isThere)),
            statements: ran.length,
            rows: ran.reduce((sum, { rows }) => sum + (rows ?? 0), 0),
            milliseconds: Math.round((performance.now() - started) * 10) / 10,
            codes,
          });
        },
      };
    },
  };
}

/** `extensions.trace`; a plain answer has none. */
export const traceOnRequest: ApolloServerPlugin<Context> = {
  requestDidStart: async ({ request }) =>
    wantsTrace(request.extensions)
      ? {
          willSendResponse: async ({ contextValue, response: { body } }) => {
            if (body.kind !== 'single') return;
            const trace = await contextValue.trace();
            body.singleResult.extensions = { ...body.singleResult.extensions, trace };
          },
        }
      : undefined,
};

const ourFault: readonly string[] = ['DATABASE_UNAVAILABLE', 'INTERNAL_SERVER_ERROR', 'QUERY_TIMEOUT'];

function outcomeOf(codes: readonly string[], someData: boolean): Outcome {
  if (codes.length === 0) return 'answered';
  if (codes.includes('REQUEST_CANCELLED')) return 'cancelled';
  if (someData) return 'partial';
  return codes.some((code) => ourFault.includes(code)) ? 'failed' : 'refused';
}

const isThere = (value: unknown) => value !== null;

function codeOf({ extensions }: GraphQLFormattedError): string {
  return typeof extensions?.code === 'string' ? extensions.code : 'INTERNAL_SERVER_ERROR';
}

/** The total that is published in the answer, as counted before the operation ran. */
function costIn(extensions: Readonly<Record<string, unknown>> | undefined): number | undefined {
  const { total } = (extensions?.cost ?? {}) as Readonly<Record<string, unknown>>;
  return typeof total === 'number' ? total : undefined;
}

function namesIn(variables: Readonly<Record<string, unknown>> | undefined): string[] {
  return Object.keys(variables ?? {})
    .slice(0, mostNames)
    .map((name) => name.slice(0, longestName));
}
