import type { Server } from 'node:http';

/** Milliseconds between two looks for connections on which nobody waits. */
const BETWEEN_LOOKS = 250;

/**
 * To be called when a server closes. Node closes the connections that are idle at that moment and answers on the others
 * for as long as somebody asks: a browser would stay with a server that has ended, and read that the service cannot be
 * used while the next one runs already. So each connection gets at most one more answer, which says that it is the last.
 * The API does the same (`apps/api/src/boot/end-connections.ts`) in lines of its own: this server imports nothing of the platform, and the domain knows of no servers.
 */
export const endConnections = (server: Server): void => {
  server.maxRequestsPerSocket = 1; // counted from now on
  setInterval(() => server.closeIdleConnections(), BETWEEN_LOOKS).unref();
};
