import type { Server } from 'node:http';

/** Milliseconds between two looks for connections on which nobody waits. */
const BETWEEN_LOOKS = 250;

/**
 * To be called when the server closes. Node closes the connections that are idle at that moment and answers on the others
 * for as long as somebody asks: the API would never end while a web server goes on asking it. So each connection gets at
 * most one more answer, which says that it is the last. The web server does the same in lines of its own
 * (`apps/web/server/end-connections.ts`, which says why).
 */
export const endConnections = (server: Server): void => {
  server.maxRequestsPerSocket = 1; // counted from now on
  setInterval(() => server.closeIdleConnections(), BETWEEN_LOOKS).unref();
};
