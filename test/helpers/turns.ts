/** The run's one database serves one test file at a time: whoever connects waits for the byte that says it is their turn, and has it until the connection closes, however the file ends. */
import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';

/** @returns a server on a free port of loopback, and its port */
export async function serveTurns(): Promise<{ readonly server: Server; readonly port: number }> {
  const queue: Socket[] = [];
  const server = createServer((socket) => {
    queue.push(socket);
    if (queue[0] === socket) socket.write('!');
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      const [first] = queue;
      queue.splice(queue.indexOf(socket), 1);
      if (first === socket) queue[0]?.write('!');
    });
    socket.resume();
  });
  server.listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('turns are taken over a port');
  return { server, port: address.port };
}
