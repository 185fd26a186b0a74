/** When a request is given up: at our own deadlines, and when nobody waits for the answer any more. */
import type { FastifyReply } from 'fastify';
import { clientLeft, timedOut } from '../graphql/errors.ts';
import { limits } from '../graphql/limits.ts';

/**
 * Aborted when nobody waits for the answer any more: the client is gone, or has been answered without it at the request's own deadline. The reason is the error
 * that what is under way ends with, or what was yet to begin; once all is answered, that is nothing.
 */
export function clientSignal(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  const leave = () =>
    controller.abort(reply.raw.writableFinished ? timedOut(limits.requestMilliseconds) : clientLeft());
  if (reply.raw.destroyed) leave();
  else reply.raw.once('close', leave);
  return controller.signal;
}

/**
 * Aborted at the operation's deadline, counted from now, or when nobody waits for its answer; the reason is the error to answer with.
 * What was started ends with the answer, however that comes about.
 */
export function operationSignal(reply: FastifyReply, left: AbortSignal): AbortSignal {
  const controller = new AbortController();
  const { operationMilliseconds } = limits;
  const timer = setTimeout(() => controller.abort(timedOut(operationMilliseconds)), operationMilliseconds);
  const leave = () => controller.abort(left.reason);
  if (left.aborted) leave();
  left.addEventListener('abort', leave, { once: true });
  reply.raw.once('close', () => clearTimeout(timer));
  return controller.signal;
}

/** Resolves to what `work` does, or to undefined after the request's deadline, whatever `work` waits for. */
export async function withinDeadline<Result>(work: Promise<Result>): Promise<Result | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, limits.requestMilliseconds, undefined);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
