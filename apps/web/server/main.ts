import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { ServerBuild } from 'react-router';
import { createWeb } from './create-web.ts';
import { passSockets } from './pass-sockets.ts';
import { endConnections } from './end-connections.ts';
import { listenProblem } from './port.ts';
import { readWebSettings } from './settings.ts';

const built = new URL('../build/', import.meta.url);

const main = async (): Promise<void> => {
  const settings = readWebSettings();
  const build = (await import(new URL('server/index.js', built).href)) as ServerBuild;
  const server = createServer(createWeb(build, fileURLToPath(new URL('client', built)), settings)).listen(settings.port, settings.host);
  await once(server, 'listening').catch((error: unknown) => {
    throw listenProblem(error, settings.port);
  });
  const endSockets = passSockets(server, { api: settings.api, closed: settings.maintenance !== null });
  const end = () => {
    endConnections(server);
    server.close(() => process.exit(0));
    endSockets();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  server.keepAliveTimeout = 65_000; // longer than the proxies before it keep an idle connection
  const { port } = server.address() as { port: number };
  console.log(`Waymark is ready at http://localhost:${port}/`);
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
