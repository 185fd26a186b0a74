/** The explorer's files: its one page at each of its addresses, and what the page loads. */
import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

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

/** @param clientDir absolute folder of the built client; one without files serves none */
export async function addPages(app: FastifyInstance, clientDir: string): Promise<void> {
  if (!existsSync(clientDir)) return;
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
