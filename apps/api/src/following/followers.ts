import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { GraphQLError } from 'graphql';
import { handleProtocols } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import { carrySocket } from './carry-socket.ts';
import { mayOpen } from './may-open.ts';
import { protocol, type ProtocolOf } from './protocol.ts';
import { SocketsOf } from './sockets-of.ts';

/** Largest message of a client, in bytes: a subscription and its variables. */
export const MOST_BYTES = 16 * 1024;

/** Where subscriptions are asked, as questions are. */
const PATH = '/graphql';

/** Milliseconds that whoever was refused has to read it. */
const MOST_MS_TO_READ = 2_000;

export interface FollowersOf extends Omit<ProtocolOf, 'closed'> {
  publicUrl: string;
  report(error: unknown): void;
}

/** Answers subscriptions by WebSocket. Nobody who is not signed in opens one, and no page of another site. */
export const followers = (server: Server, of: FollowersOf): { close(): void } => {
  const closings = new WeakMap<IncomingMessage, AbortController>();
  const counted = new SocketsOf();
  const raw = new Set<Duplex>(); // a server that closes would wait for each
  let ended = false;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_BYTES, handleProtocols });
  const personOf: ProtocolOf['personOf'] = (request) => of.personOf(request).catch(nobody);
  const spoken = protocol({ ...of, personOf, closed: (request) => closings.get(request)!.signal });

  const open = async (request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
    if (pathOf(request) !== PATH) return refuse(socket, '404 Not Found');
    if (!mayOpen(request.headers, of.publicUrl)) return refuse(socket, '403 Forbidden');
    const person = await personOf(request);
    if (!person) return refuse(socket, '401 Unauthorized');
    if (socket.destroyed || ended) return void socket.destroy();
    if (!counted.take(person.id)) return refuse(socket, '429 Too Many Requests');
    const closing = new AbortController();
    closings.set(request, closing);
    socket.once('close', () => {
      closing.abort();
      counted.giveBack(person.id);
    });
    sockets.handleUpgrade(request, socket, head, (made) => carrySocket(spoken, made, request, of.report));
  };

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    raw.add(socket);
    socket.once('close', () => raw.delete(socket));
    socket.on('error', () => socket.destroy());
    open(request, socket, head).catch((error: unknown) => {
      of.report(error);
      refuse(socket, '500 Internal Server Error');
    });
  });
  const close = () => {
    ended = true;
    raw.forEach((socket) => socket.destroy());
  };
  return { close };
};

/** A token that does not count is nobody’s. */
const nobody = (error: unknown): null => {
  if (error instanceof GraphQLError) return null;
  throw error;
};

/** As it came: what is no path is none of ours, and must not be a fault of ours. */
const pathOf = ({ url = '' }: IncomingMessage): string => url.split('?', 1)[0]!;

/** Says no and is done with it: after an upgrade nothing else ends a connection that the other side leaves open. */
const refuse = (socket: Duplex, status: string): void => {
  socket.once('finish', () => socket.destroy());
  setTimeout(() => socket.destroy(), MOST_MS_TO_READ).unref();
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
};
