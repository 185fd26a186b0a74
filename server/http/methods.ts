/** What an address answers to any other method than its own: 405 with what is allowed, before a body is read, as what it would bring does not matter. */
import type { HTTPMethods, onRequestHookHandler } from 'fastify';
import { errorAnswer } from './answers.ts';

/** HEAD among them: the one that Fastify would add to GET tells of a body without length where there is none. */
export const anyMethod: HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** @param message what to say to the method that was tried */
export function only(allowed: readonly string[], message: (method: string) => string): onRequestHookHandler {
  return (request, reply, done) => {
    const { method } = request;
    if (allowed.includes(method)) return done();
    void reply
      .code(405)
      .headers({ allow: allowed.join(', '), 'cache-control': 'no-store' })
      .send(errorAnswer('BAD_REQUEST', message(method)));
  };
}
