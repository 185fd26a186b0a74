/** What a client is told that does not speak HTTP as it is spoken, before there is a request: in the shape of every other error; a reader, on a page. */
import type { Socket } from 'node:net';
import { limits } from '../graphql/limits.ts';
import { errorAnswer } from './answers.ts';

interface ClientError extends Error {
  readonly code?: string;
  /** What came last of what could not be read. */
  readonly rawPacket?: unknown;
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
      `A request's address and headers may be at most ${limits.headerBytes} bytes (32 KB), these are larger.`,
    ];
  return ['400 Bad Request', 'The request could not be read: it is not sound HTTP.'];
}

/** Of a long address only a piece may have come: what is neither a program's address nor its header is taken for a reader's. */
const isOfReader = (packet: unknown) => {
  const text = Buffer.isBuffer(packet) ? packet.toString('latin1') : '';
  return (
    !/^(?:(?!GET|HEAD)[A-Z]+ |(?:GET|HEAD) \/(?:graphql|table\.csv)\b)/.test(text) &&
    !/^content-type: *application\/json/im.test(text)
  );
};

/** Stands alone: the request is not read any further. */
const tooLongPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>This address is too long · Whose Watch</title>
<style>
:root { color-scheme: light dark }
body { max-width: 34em; margin: 15vh auto; padding: 0 20px; font: 18px/1.6 Georgia, serif }
</style>
<h1>This address is too long</h1>
<p>A view’s address holds all that was added, hidden and moved in it. With what your browser sends besides, this one has more than ${limits.headerBytes.toLocaleString('en')} signs, and is not read.</p>
<p>A view with less in it has a shorter one. <a href="/">Begin at the first question</a>.</p>
</html>
`;

/** Fastify's `clientErrorHandler`. */
export function answerUnreadable(error: ClientError, socket: Socket): void {
  // Gone already, or in the middle of an answer.
  if (error.code === 'ECONNRESET' || !socket.writable || socket.bytesWritten > 0) {
    socket.destroy();
    return;
  }
  const [status, message] = toldOf(error.code);
  const isRead = error.code === 'HPE_HEADER_OVERFLOW' && isOfReader(error.rawPacket);
  const body = isRead ? tooLongPage : JSON.stringify(errorAnswer('BAD_REQUEST', message));
  const head = [
    `HTTP/1.1 ${status}`,
    `content-type: ${isRead ? 'text/html' : 'application/json'}; charset=utf-8`,
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
