/** What a client is told that does not speak HTTP as it is spoken, before there is a request: in the shape of every other error. */
import type { Socket } from 'node:net';
import { limits } from '../graphql/limits.ts';
import { errorAnswer } from './answers.ts';

interface ClientError extends Error {
  readonly code?: string;
}

function toldOf(code: string | undefined): readonly [status: string, message: string] {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return [
      '408 Request Timeout',
      `A request must be here whole within ${limits.requestMilliseconds / 1000} seconds, this one was not.`,
    ];
  if (code === 'HPE_HEADER_OVERFLOW')
    return [
      '431 Request Header Fields Too Large',
      `A request's address and headers may be at most ${limits.headerBytes} bytes (16 KB), these are larger.`,
    ];
  return ['400 Bad Request', 'The request could not be read: it is not sound HTTP.'];
}

/** Fastify's `clientErrorHandler`. */
export function answerUnreadable(error: ClientError, socket: Socket): void {
  // Gone already, or in the middle of an answer.
  if (error.code === 'ECONNRESET' || !socket.writable || socket.bytesWritten > 0) {
    socket.destroy();
    return;
  }
  const [status, message] = toldOf(error.code);
  const body = JSON.stringify(errorAnswer('BAD_REQUEST', message));
  const head = [
    `HTTP/1.1 ${status}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
