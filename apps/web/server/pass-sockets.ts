import { request as overHttp, STATUS_CODES, type IncomingMessage, type Server } from 'node:http';
import { request as overHttps } from 'node:https';
import type { Duplex } from 'node:stream';

/** Where the API takes WebSockets. */
const PATH = '/graphql';

/**
 * Passes WebSockets on to the API, which asks who they are and from which page they come: their headers arrive as they
 * are. What breaks off on one side breaks off on the other.
 *
 * @returns ends those that are open, for which a server that closes would wait
 */
export const passSockets = (server: Server, api: string): (() => void) => {
  const open = new Set<Duplex>();
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => open.delete(socket));
    if (new URL(request.url ?? '', 'http://origin').pathname !== PATH) return refuse(socket, 404);
    const send = api.startsWith('https:') ? overHttps : overHttp;
    const outgoing = send(new URL(api), { method: 'GET', path: PATH, headers: request.headers });
    outgoing.once('response', (answer) => (answer.resume(), refuse(socket, answer.statusCode ?? 502)));
    outgoing.once('error', () => refuse(socket, 502));
    outgoing.once('upgrade', (answer, upstream: Duplex, first: Buffer) => {
      socket.write(`HTTP/1.1 101 Switching Protocols\r\n${headersOf(answer)}\r\n`);
      upstream.on('error', () => upstream.destroy());
      upstream.once('close', () => socket.destroy());
      socket.once('close', () => upstream.destroy());
      socket.write(first);
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    socket.once('close', () => outgoing.destroy());
    outgoing.end();
  });
  return () => open.forEach((socket) => socket.destroy());
};

const headersOf = ({ rawHeaders }: IncomingMessage): string => {
  let text = '';
  for (let at = 0; at < rawHeaders.length; at += 2) text += `${rawHeaders[at]}: ${rawHeaders[at + 1]}\r\n`;
  return text;
};

const refuse = (socket: Duplex, status: number): void => void socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
