/** The limits that every operation shares, whatever its answer looks like: its turn and its deadline. */
import type { FastifyReply } from 'fastify';
import { limits } from '../graphql/limits.ts';
import { type ErrorAnswer, errorAnswer } from './answers.ts';
import { clientSignal, withinDeadline } from './deadline.ts';
import { busy, createTurns } from './turns.ts';

/** Resolves to what `work` does; or, with the reply's status set, to what to answer instead. */
export type Limited = <Result>(
  reply: FastifyReply,
  work: () => Promise<Result>,
) => Promise<{ readonly done: Result } | { readonly instead: ErrorAnswer }>;

export function createLimited(): Limited {
  const turns = createTurns();
  return async (reply, work) => {
    const done = await withinDeadline(turns.during(work, clientSignal(reply)));
    if (done === busy) {
      void reply.code(503).header('retry-after', 1);
      const message = 'The server is busy with other questions. Ask again in a second.';
      return { instead: errorAnswer('SERVER_BUSY', message) };
    }
    if (done !== undefined) return { done };
    const seconds = limits.requestMilliseconds / 1000;
    void reply.code(504);
    const message = `The request took longer than ${seconds} seconds and was given up.`;
    return { instead: errorAnswer('QUERY_TIMEOUT', message) };
  };
}
