import { Neo4jError } from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { fromDriver, plainly } from '../../../../server/graphql/errors.ts';

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

describe('a message that repeats what a client wrote', () => {
  test.each([
    ['got "light\u0000"', 'got "light\\u{0000}"'],
    ['got "\u202ethgil\u2066"', 'got "\\u{202e}thgil\\u{2066}"'],
    ['got "\ud800"', 'got "\\u{d800}"'],
    ['got "a\r\nlevel=error"', 'got "a\\u{000d}\\u{000a}level=error"'],
    ['got "\u200b\ufeff"', 'got "\\u{200b}\\u{feff}"'],
    ['got "Zoë, 港, 👩"', 'got "Zoë, 港, 👩"'],
  ])('shows what is not seen by its number: %j', (message, shown) => {
    expect(plainly(message)).toBe(shown);
  });

  test('is cut where it would go on for ever', () => {
    expect(plainly(`got ${'x'.repeat(90_000)}`)).toBe(`got ${'x'.repeat(996)}…`);
  });
});
