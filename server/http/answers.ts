/** Answers that are not GraphQL's own but have its shape, so that a client reads every error in one way. */
import type { FastifyError } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { unforeseen } from '../graphql/errors.ts';
import { limits } from '../graphql/limits.ts';

export interface ErrorAnswer {
  readonly errors: readonly GraphQLFormattedError[];
}

export function errorAnswer(code: string, message: string): ErrorAnswer {
  return { errors: [{ message, extensions: { code } }] };
}

/**
 * What a client is told when a request could not be read, or failed before or beside GraphQL.
 * @param reference the request's id, under which the error is logged when nobody foresaw it
 */
export function answerTo(
  error: FastifyError,
  reference: string,
): { readonly status: number; readonly body: ErrorAnswer } {
  const status = error.statusCode ?? 500;
  if (status === 413) {
    const message = `A request's body may be at most ${limits.bodyBytes} bytes (100 KB), this one is larger.`;
    return { status, body: errorAnswer('QUERY_TOO_COSTLY', message) };
  }
  if (status === 415)
    return { status, body: errorAnswer('BAD_REQUEST', 'The body must be JSON: Content-Type: application/json.') };
  if (status === 429) return { status, body: errorAnswer('RATE_LIMITED', error.message) };
  if (status >= 400 && status < 500)
    return { status, body: errorAnswer('BAD_REQUEST', 'The request could not be read: its body is not sound JSON.') };
  return { status: 500, body: { errors: [unforeseen(reference)] } };
}
