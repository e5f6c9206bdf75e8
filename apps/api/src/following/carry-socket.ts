import type { IncomingMessage } from 'node:http';
import { CloseCode, type Server } from 'graphql-ws';
import type { WebSocket } from 'ws';

/** What the protocol knows of a connection. */
export interface Carried {
  request: IncomingMessage;
}

/** Milliseconds between two pings; who has not answered by the next is gone. */
const PING_EVERY_MS = 12_000;

/**
 * Lets the protocol speak by a socket. The library's own carrier writes errors to the console as they are, with what
 * somebody sent or a row held; here they go to `report`, which has the log's allowlist behind it.
 */
export const carrySocket = (protocol: Server<Carried>, socket: WebSocket, request: IncomingMessage, report: (error: unknown) => void): void => {
  const fail = (error: unknown) => {
    report(error);
    socket.close(CloseCode.InternalServerError, 'Internal server error');
  };
  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      send: (data) => new Promise((resolve, reject) => (socket.readyState === socket.OPEN ? socket.send(data, (error) => (error ? reject(error) : resolve())) : resolve())),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (take) => void socket.on('message', (message) => void take((message as Buffer).toString()).catch(fail)),
    },
    { request },
  );
  const pings = keepAlive(socket);
  socket.on('error', () => socket.terminate()); // too large, or no frame: its fault, and no news for the log
  socket.once('close', (code, reason) => {
    clearInterval(pings);
    closed(code, reason.toString()).catch(report);
  });
};

const keepAlive = (socket: WebSocket): NodeJS.Timeout => {
  let answered = true;
  socket.on('pong', () => void (answered = true));
  return setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    socket.ping();
  }, PING_EVERY_MS).unref();
};
