/** HTTP as no client library would speak it. */
import { connect } from 'node:net';

export interface RawAnswer {
  readonly status: number;
  readonly body: string;
  /** Until the connection was closed. */
  readonly milliseconds: number;
}

/** Sends the pieces as they are and reads until the server closes the connection, 25 s at most. Status 0: it was closed without a word. */
export function rawHttp(address: string, ...pieces: readonly (string | Buffer)[]): Promise<RawAnswer> {
  const { hostname, port } = new URL(address);
  const started = performance.now();
  return new Promise((resolve) => {
    let received = '';
    const socket = connect(Number(port), hostname, () => {
      for (const piece of pieces) socket.write(piece);
    });
    const timer = setTimeout(() => socket.destroy(), 25_000);
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => {
      received += text;
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(timer);
      const [head = '', ...body] = received.split('\r\n\r\n');
      const status = Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1] ?? 0);
      resolve({ status, body: body.join('\r\n\r\n'), milliseconds: performance.now() - started });
    });
  });
}
