import type { IncomingMessage } from 'node:http';
import { CloseCode, MessageType, stringifyMessage, type Server } from 'graphql-ws';
import type { RawData, WebSocket } from 'ws';

/** What the protocol knows of a connection. */
export interface Carried {
  request: IncomingMessage;
}

/** Milliseconds between two pings; who has not answered by the next is gone. */
const PING_EVERY_MS = 12_000;

/** Messages that a client may send between two pings, and bytes that may wait for it to read. Who goes beyond is cut off. */
const MOST_MESSAGES = 200;
const MOST_WAITING = 1024 * 1024;

/**
 * Lets the protocol speak by a socket. The library's own carrier writes errors to the console as they are, with what
 * somebody sent or a row held; here they go to `report`, which has the log's allowlist behind it.
 */
export const carrySocket = (protocol: Server<Carried>, socket: WebSocket, request: IncomingMessage, report: (error: unknown) => void): void => {
  let messages = 0;
  const take = (one: (text: string) => Promise<void>) => (message: RawData) => {
    messages += 1;
    if (messages > MOST_MESSAGES || socket.bufferedAmount > MOST_WAITING) return socket.terminate();
    if (socket.readyState !== socket.OPEN) return;
    one((message as Buffer).toString()).catch(fail);
  };
  const fail = (error: unknown) => {
    if (socket.readyState !== socket.OPEN) return;
    socket.close(CloseCode.InternalServerError, 'Internal server error');
    report(error);
  };
  const send = (data: string) => new Promise<void>((resolve, reject) => (socket.readyState === socket.OPEN ? socket.send(data, (error) => (error ? reject(error) : resolve())) : resolve()));
  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      send,
      onPing: () => send(PONG), // without what came with the ping: it would be an echo of any size
      close: (code, reason) => socket.close(code, reason),
      onMessage: (one) => void socket.on('message', take(one)),
    },
    { request },
  );
  const pings = keepAlive(socket, () => void (messages = 0));
  socket.on('error', () => socket.terminate()); // too large, or no frame: its fault, and no news for the log
  socket.once('close', (code, reason) => {
    clearInterval(pings);
    closed(code, reason.toString()).catch(report);
  });
};

const PONG = stringifyMessage({ type: MessageType.Pong });

const keepAlive = (socket: WebSocket, beat: () => void): NodeJS.Timeout => {
  let answered = true;
  socket.on('pong', () => void (answered = true));
  return setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    beat();
    socket.ping();
  }, PING_EVERY_MS).unref();
};
