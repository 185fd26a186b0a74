import { Neo4jError } from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { fromDriver } from '../../../../server/graphql/errors.ts';

const thrown = (code: string, message = 'at bolt://10.0.0.1:7687: MATCH (n)') =>
  new Neo4jError(message, code, '50N42', 'error', {} as never);

describe('what the driver throws is told in the API’s own words, and its own are kept for the log', () => {
  test.each([
    ['ServiceUnavailable', 'DATABASE_UNAVAILABLE'],
    ['SessionExpired', 'DATABASE_UNAVAILABLE'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'DATABASE_UNAVAILABLE'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'DATABASE_UNAVAILABLE'],
    ['Neo.ClientError.Security.Unauthorized', 'DATABASE_UNAVAILABLE'],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'DATABASE_UNAVAILABLE'],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'QUERY_TIMEOUT'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'QUERY_TIMEOUT'],
    ['Neo.TransientError.Transaction.Terminated', 'QUERY_TIMEOUT'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'QUERY_TOO_COSTLY'],
    ['Neo.TransientError.General.TransactionMemoryLimit', 'QUERY_TOO_COSTLY'],
  ])('%s: %s', (code, told) => {
    const cause = thrown(code);
    const error = fromDriver(cause, 4_000) as Error & { extensions: Record<string, unknown> };
    expect(error.extensions).toEqual({ code: told });
    expect(error.message).not.toMatch(/bolt|MATCH|Neo/);
    expect(error.cause).toBe(cause);
  });

  test('a pool without a free connection, which has no code of its own', () => {
    const error = fromDriver(thrown('N/A', 'Connection acquisition timed out in 3000 ms. Pool status: Active'), 4_000);
    expect((error as { extensions: unknown }).extensions).toEqual({ code: 'DATABASE_UNAVAILABLE' });
  });

  test.each([
    thrown('Neo.ClientError.Statement.SyntaxError'),
    thrown('Neo.ClientError.Statement.AccessMode'),
    new TypeError('x'),
  ])('anything else stays what it is: nobody foresaw it', (error) => {
    expect(fromDriver(error, 4_000)).toBe(error);
  });
});
