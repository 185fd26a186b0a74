/** The explorer's files: its one page at each of its addresses, and what the page loads. */
import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errorAnswer } from './answers.ts';

/** The addresses that the explorer itself reads. */
const addresses = [
  '/',
  '/entity/:id',
  '/claim/:id',
  '/source/:id',
  '/questions',
  '/sources',
  '/record',
  '/policy',
  '/playground',
];

const yearInSeconds = 31_536_000;

/** Whether somebody reads the answer, rather than a program. */
const isRead = ({ method, headers }: FastifyRequest) =>
  (method === 'GET' || method === 'HEAD') && /\btext\/html\b/.test(headers.accept ?? '');

export const nothingThere = errorAnswer('NOT_FOUND', 'There is nothing at this address.');

/** Where nothing is: a reader is shown the page, which says so and goes on from there, a program is told. */
export function answerNowhere(hasPages: boolean): (request: FastifyRequest, reply: FastifyReply) => FastifyReply {
  return (request, reply) => {
    reply.code(404).header('vary', 'accept');
    return hasPages && isRead(request) ? reply.sendFile('index.html') : reply.send(nothingThere);
  };
}

/** Whether there are any: a folder without files serves none. */
export const hasPages = (clientDir: string): boolean => existsSync(clientDir);

/** @param clientDir absolute folder of the built client */
export async function addPages(app: FastifyInstance, clientDir: string): Promise<void> {
  if (!hasPages(clientDir)) return;
  await app.register(fastifyStatic, {
    root: clientDir,
    index: false,
    cacheControl: false,
    setHeaders: (response, path) => {
      // The build names what lies in assets/ by its content: another content has another name.
      const named = path.startsWith(join(clientDir, 'assets') + sep);
      response.setHeader('cache-control', named ? `public, max-age=${yearInSeconds}, immutable` : 'no-cache');
    },
  });
  for (const address of addresses) app.get(address, (_, reply) => reply.sendFile('index.html'));
}
