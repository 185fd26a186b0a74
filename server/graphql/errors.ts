/** The small vocabulary of errors that a client can see, and their one translation. Apollo's own codes are added for what it refuses itself. */
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isRetryableError, Neo4jError } from 'neo4j-driver';
import type { Cost } from './cost/cost.ts';

export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'QUERY_TOO_DEEP'
  | 'QUERY_TOO_COSTLY'
  | 'QUERY_TIMEOUT'
  | 'DATABASE_UNAVAILABLE'
  | 'RATE_LIMITED'
  | 'SERVER_BUSY'
  | 'REQUEST_CANCELLED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'INTERNAL_SERVER_ERROR';

const statusOf: Partial<Record<ErrorCode, number>> = { QUERY_TIMEOUT: 504, DATABASE_UNAVAILABLE: 503 };

/** An error that is meant for the client, word for word. */
function told(code: ErrorCode, message: string, extensions: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...extensions } });
}

/** The same with what it stands for, which is for the log alone. */
function standingFor(cause: unknown, error: GraphQLError): GraphQLError {
  error.cause = cause;
  return error;
}

/** What was asked for is not allowed; `message` names the argument, what it may be and what it was. */
export function badInput(argument: string, message: string): GraphQLError {
  return told('BAD_USER_INPUT', `${argument} ${message}`, { argument });
}

/** Apollo's own code, for what graphql-js would only notice while it runs. */
export function onlyQueries(): GraphQLError {
  return told('GRAPHQL_VALIDATION_FAILED', 'Only queries are answered: nothing can be changed here.');
}

export function tooDeep(most: number, depth: number): GraphQLError {
  return told('QUERY_TOO_DEEP', `A query may nest at most ${most} fields, this one nests ${depth}.`);
}

export function tooCostly(what: string, most: number, found: number | 'more'): GraphQLError {
  return told('QUERY_TOO_COSTLY', `A query may have at most ${most} ${what}, this one has ${found}.`);
}

/** With where it comes from, so that whoever wrote the query knows what to make smaller. */
export function tooDear(most: number, { total, drivers }: Cost): GraphQLError {
  const places = drivers.map(({ path, times, cost }) => `${path} (${cost} points, up to ${times} times)`);
  return told(
    'QUERY_TOO_COSTLY',
    `A query may cost at most ${most} points, this one costs ${total}. Most of it comes from ${places.join(', ')}. Ask for smaller pages, or for fewer of them inside each other.`,
  );
}

/** An empty list would say that there is no route. */
export function noRouteFound(most: number): GraphQLError {
  return told(
    'QUERY_TOO_COSTLY',
    `No route was found, and not all could be looked for: paths looks at ${most} claims at most, and there are more around these two. Look around one of them by neighbourhood instead.`,
  );
}

export function timedOut(milliseconds: number): GraphQLError {
  return told(
    'QUERY_TIMEOUT',
    `The answer took longer than ${milliseconds / 1000} seconds and was given up. A database that has just started is slow at first, and a second try may do. Else ask for less: a smaller page, fewer fields, a narrower filter.`,
  );
}

/** Nobody is left to read it: only what is under way needs a reason to end. */
export function clientLeft(): GraphQLError {
  return told('REQUEST_CANCELLED', 'The client left before its answer.');
}

function tooMuchMemory(): GraphQLError {
  return told(
    'QUERY_TOO_COSTLY',
    'The answer needs more memory than one query may use. Ask for less: a narrower filter.',
  );
}

export function databaseAway(): GraphQLError {
  return told('DATABASE_UNAVAILABLE', 'The database does not answer at the moment. Try again in a few seconds.');
}

/** graphql-js keeps variables in an object that has a prototype: a variable with the name of something there would have that as its value. */
export function reservedName(name: string): GraphQLError {
  return told(
    'BAD_USER_INPUT',
    `A variable must not be named ${name}, which JavaScript keeps for itself; any other name will do.`,
  );
}

/** Long enough for every message of ours; graphql-js repeats a wrong value whole, however long it is. */
const longestMessage = 1_000;

/**
 * A message as it may be shown: what a client wrote and is repeated in it cannot turn the line around, hide or break it. Signs that are not seen are
 * written as their numbers.
 */
export function plainly(message: string): string {
  const cut = message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message;
  return cut.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (sign) => {
    const number = sign.codePointAt(0)?.toString(16).padStart(4, '0');
    return `\\u{${number}}`;
  });
}

/** The HTTP status of an answer that holds no data at all because of an error with this code. */
export function httpStatusOf(code: unknown): number | undefined {
  return statusOf[code as ErrorCode];
}

/** What a client is told of an error that nobody foresaw: nothing but where to find it in the log. */
export function unforeseen(reference: string): GraphQLFormattedError {
  return {
    message: `Something went wrong that should not have. It is in the server's log under ${reference}.`,
    extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
  };
}

/**
 * What the driver throws, in our vocabulary; anything else as it is. The server ends a statement at `db.transaction.timeout` or at its memory limit;
 * a refused, lost or exhausted connection, a database that is starting, and one that no longer takes our password are all "away".
 */
export function fromDriver(error: unknown, milliseconds: number): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code, message } = error;
  if (/TransactionTimedOut|\.Terminated|LockClientStopped/.test(code))
    return standingFor(error, timedOut(milliseconds));
  if (/MemoryPoolOutOfMemory|MemoryLimit/.test(code)) return standingFor(error, tooMuchMemory());
  return isRetryableError(error) || awayCodes.test(code) || awayMessages.test(message)
    ? standingFor(error, databaseAway())
    : error;
}

const awayCodes = /ServiceUnavailable|SessionExpired|DatabaseUnavailable|DatabaseNotFound|\.Security\./;
/** The driver gives these no code of their own. */
const awayMessages = /Connection acquisition timed out|[Pp]ool is closed|Connection was closed/;
