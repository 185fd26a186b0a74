/** Every limit in words, with the code of its refusal: what `/limits` shows. The compiler sees to it that none is left out. */
import type { ErrorCode } from './errors.ts';
import { limits } from './limits.ts';

type Limit = Exclude<keyof typeof limits, 'defaultPage'>;

interface Told {
  readonly of: string;
  readonly unit: string;
  readonly code: ErrorCode | 'BAD_REQUEST';
}

const told: Readonly<Record<Limit, Told>> = {
  bodyBytes: { of: "a request's body", unit: 'bytes', code: 'QUERY_TOO_COSTLY' },
  headerBytes: { of: "a request's address and headers together", unit: 'bytes', code: 'BAD_REQUEST' },
  tokens: {
    of: 'names, values and signs in a query; comments are not counted',
    unit: 'tokens',
    code: 'QUERY_TOO_COSTLY',
  },
  depth: { of: 'fields nested in each other, fragments included', unit: 'fields', code: 'QUERY_TOO_DEEP' },
  introspectionDepth: { of: 'the same in a query about the schema itself', unit: 'fields', code: 'QUERY_TOO_DEEP' },
  aliases: { of: 'fields answered under another name', unit: 'aliases', code: 'QUERY_TOO_COSTLY' },
  directives: { of: '@skip and @include', unit: 'directives', code: 'QUERY_TOO_COSTLY' },
  fields: {
    of: 'fields asked for, counted wherever their fragment is spread',
    unit: 'fields',
    code: 'QUERY_TOO_COSTLY',
  },
  cost: { of: 'what an operation costs, counted before it runs', unit: 'points', code: 'QUERY_TOO_COSTLY' },
  page: { of: 'first and last: things on one page', unit: 'things', code: 'BAD_USER_INPUT' },
  ids: { of: 'a list of ids, or of words in a filter', unit: 'ids', code: 'BAD_USER_INPUT' },
  idLength: { of: 'one id', unit: 'characters', code: 'BAD_USER_INPUT' },
  textLength: { of: 'a text to look for', unit: 'characters', code: 'BAD_USER_INPUT' },
  cursorLength: { of: 'after and before: a cursor', unit: 'characters', code: 'BAD_USER_INPUT' },
  neighbourhoodDepth: { of: 'neighbourhood(depth)', unit: 'steps', code: 'BAD_USER_INPUT' },
  neighbourhoodClaims: { of: 'neighbourhood(limit)', unit: 'claims', code: 'BAD_USER_INPUT' },
  overviewEntities: { of: 'overview(first)', unit: 'entities', code: 'BAD_USER_INPUT' },
  overviewClaims: { of: 'overview(limit)', unit: 'claims', code: 'BAD_USER_INPUT' },
  chainDepth: { of: 'accountability(depth)', unit: 'links', code: 'BAD_USER_INPUT' },
  pathLength: { of: 'paths(maxLength)', unit: 'steps', code: 'BAD_USER_INPUT' },
  paths: { of: 'paths(first)', unit: 'routes', code: 'BAD_USER_INPUT' },
  pathClaims: {
    of: 'claims that paths looks at: longer routes are left out, and when none was found that is said',
    unit: 'claims',
    code: 'QUERY_TOO_COSTLY',
  },
  operationMilliseconds: { of: 'what an operation may take', unit: 'milliseconds', code: 'QUERY_TIMEOUT' },
  requestMilliseconds: {
    of: 'how long a request may take to arrive, and then to be answered, its wait included',
    unit: 'milliseconds',
    code: 'QUERY_TIMEOUT',
  },
  concurrentOperations: { of: 'operations that run at the same time', unit: 'operations', code: 'SERVER_BUSY' },
  waitingOperations: { of: 'operations that wait for their turn', unit: 'operations', code: 'SERVER_BUSY' },
  waitingMilliseconds: { of: 'how long an operation waits for its turn', unit: 'milliseconds', code: 'SERVER_BUSY' },
  requestsPerMinute: { of: 'requests of one client in a minute', unit: 'requests', code: 'RATE_LIMITED' },
};

export interface ToldLimit extends Told {
  readonly name: string;
  readonly most: number;
}

/** @param requestsPerMinute as the server was set; 0: not limited */
export function toldLimits(requestsPerMinute: number): readonly ToldLimit[] {
  return Object.entries(told)
    .map(([name, about]) => ({
      name,
      most: name === 'requestsPerMinute' ? requestsPerMinute : limits[name as Limit],
      ...about,
    }))
    .filter(({ most }) => most > 0);
}

/** What each code means; no other is ever sent. */
export const codes: Readonly<Record<ErrorCode | ApolloCode, string>> = {
  BAD_USER_INPUT:
    'An argument or variable is not what it may be; the message names it, what is allowed and what it was.',
  GRAPHQL_PARSE_FAILED: 'The query is not sound GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The query asks for what the schema does not have.',
  OPERATION_RESOLUTION_FAILURE: 'It is not clear which of several operations is to run.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'The query must be sent whole.',
  BAD_REQUEST: 'The request is not one of GraphQL over HTTP: its method, type, headers or body.',
  QUERY_TOO_DEEP: 'The query nests too many fields.',
  QUERY_TOO_COSTLY: 'The query asks for too much; the message names the limit and what it was.',
  QUERY_TIMEOUT: 'The answer took too long and was given up.',
  RATE_LIMITED: 'The client has asked too often; Retry-After says when to ask again.',
  SERVER_BUSY: 'Too many operations run at the moment; Retry-After says when to ask again.',
  DATABASE_UNAVAILABLE: 'The database does not answer at the moment.',
  REQUEST_CANCELLED: 'The client left before its answer; nobody gets to read it.',
  NOT_FOUND: 'There is nothing at this address.',
  INTERNAL_SERVER_ERROR: 'Something went wrong that should not have; the reference finds it in the log.',
};

type ApolloCode =
  | 'GRAPHQL_PARSE_FAILED'
  | 'OPERATION_RESOLUTION_FAILURE'
  | 'PERSISTED_QUERY_NOT_SUPPORTED'
  | 'BAD_REQUEST'
  | 'NOT_FOUND';
