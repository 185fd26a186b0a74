/** `/metrics`: for whoever watches over the server, who as a rule does so from the same machine. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { MetricsReaders } from '../config.ts';
import type { Metrics } from './metrics.ts';

/** @param to `loopback`: anybody else finds nothing at this address; `all`: whoever reaches the server reads them */
export function addMetricsRoute(app: FastifyInstance, metrics: Metrics, to: MetricsReaders): void {
  app.get('/metrics', async (request, reply) => {
    if (to === 'loopback' && !fromHere(request)) return reply.callNotFound();
    void reply.header('cache-control', 'no-store').type(metrics.contentType);
    return metrics.text();
  });
}

const loopback = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/;
/** A proxy on this machine calls from loopback too, for somebody elsewhere; these are how proxies say so. */
const forwarded = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

function fromHere({ headers, raw }: FastifyRequest): boolean {
  return loopback.test(raw.socket.remoteAddress ?? '') && !forwarded.some((name) => name in headers);
}
