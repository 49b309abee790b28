import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Lets a server that closes wait for the answers it owes, and for nothing else. Node would also wait for connections
 * that have not brought a request yet, as browsers open them in advance, and for those whose last answer ends a moment
 * after the closing has begun: both for as long as a kept connection may rest.
 * @returns to be called when the server begins to close
 */
export function preparePromptClose(server: Server): () => void {
  const unused = new Set<Socket>();
  let isClosing = false;
  server.on('connection', (socket: Socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    unused.delete(socket);
    response.once('close', () => {
      if (isClosing) {
        setImmediate(() => server.closeIdleConnections());
      }
    });
  });
  return () => {
    isClosing = true;
    for (const socket of unused) {
      socket.destroy();
    }
  };
}
