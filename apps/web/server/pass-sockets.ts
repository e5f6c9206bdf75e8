import { request as overHttp, STATUS_CODES, type IncomingHttpHeaders, type IncomingMessage, type Server } from 'node:http';
import { request as overHttps } from 'node:https';
import type { Duplex } from 'node:stream';

/** Where the API takes WebSockets. */
const PATH = '/graphql';

/** What the API needs of a request to open one; there is no body, and nothing may speak of one. */
const PASSED = ['host', 'origin', 'cookie', 'authorization', 'user-agent', 'sec-websocket-key', 'sec-websocket-version', 'sec-websocket-protocol'];

/** Milliseconds that the API has to answer, and that whoever was refused has to read it. */
const MOST_MS = 10_000;

/**
 * Passes WebSockets on to the API, which asks who they are and from which page they come. What breaks off on one side
 * breaks off on the other.
 *
 * @param closed whether the service is closed for maintenance
 * @returns ends those that are open, for which a server that closes would wait
 */
export const passSockets = (server: Server, { api, closed }: { api: string; closed: boolean }): (() => void) => {
  const open = new Set<Duplex>();
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => open.delete(socket));
    if (request.url?.split('?', 1)[0] !== PATH) return refuse(socket, 404);
    if (closed) return refuse(socket, 503);
    const send = api.startsWith('https:') ? overHttps : overHttp;
    const outgoing = send(new URL(api), { method: 'GET', path: PATH, agent: false, timeout: MOST_MS, headers: { ...passed(request.headers), connection: 'Upgrade', upgrade: 'websocket' } });
    outgoing.once('timeout', () => outgoing.destroy(new Error('The API does not answer')));
    outgoing.once('response', (answer) => (answer.resume(), refuse(socket, answer.statusCode ?? 502)));
    outgoing.once('error', () => refuse(socket, 502));
    outgoing.once('upgrade', (answer, upstream, first: Buffer) => {
      upstream.setTimeout(0); // a socket is silent for as long as nothing changes; the API asks whether anybody is there
      join(socket, upstream);
      socket.write(`HTTP/1.1 101 Switching Protocols\r\n${headersOf(answer)}\r\n`);
      socket.write(first);
      upstream.write(head);
    });
    socket.once('close', () => outgoing.destroy());
    outgoing.end();
  });
  return () => open.forEach((socket) => socket.destroy());
};

const passed = (headers: IncomingHttpHeaders): IncomingHttpHeaders => Object.fromEntries(Object.entries(headers).filter(([name]) => PASSED.includes(name)));

const join = (one: Duplex, other: Duplex): void => {
  other.on('error', () => other.destroy());
  other.once('close', () => one.destroy());
  one.once('close', () => other.destroy());
  one.pipe(other).pipe(one);
};

const headersOf = ({ rawHeaders }: IncomingMessage): string => {
  let text = '';
  for (let at = 0; at < rawHeaders.length; at += 2) text += `${rawHeaders[at]}: ${rawHeaders[at + 1]}\r\n`;
  return text;
};

/** Says no and is done with it: after an upgrade nothing else ends a connection that the other side leaves open. */
const refuse = (socket: Duplex, status: number): void => {
  socket.once('finish', () => socket.destroy());
  setTimeout(() => socket.destroy(), MOST_MS).unref();
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
};
