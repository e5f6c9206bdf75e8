import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createRequestHandler } from '@react-router/express';
import compression from 'compression';
import express from 'express';
import type { ServerBuild } from 'react-router';
import { browserCookie } from './browser-cookie.ts';
import { listenProblem, PortProblem, readPort } from './port.ts';
import { proxyTo } from './proxy.ts';
import { securityHeaders } from './security-headers.ts';

const client = fileURLToPath(new URL('../build/client', import.meta.url));
const bundle = pathToFileURL(fileURLToPath(new URL('../build/server/index.js', import.meta.url))).href;

/** Paths that the API answers from the same origin. */
const API_PATHS = ['/graphql', '/uploads', '/documents', '/health', '/sign-in/start', '/sign-in/callback', '/sign-in/act-as', '/sign-out', '/local-provider'];

const main = async (): Promise<void> => {
  const port = readPort(process.env['PORT']);
  const api = (process.env['API_URL'] ?? 'http://127.0.0.1:3001').replace(/\/$/, '');
  const build = (await import(bundle)) as ServerBuild;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', process.env['TRUSTED_PROXIES'] ?? 'loopback');
  app.use((_, response, next) => {
    response.locals['nonce'] = randomBytes(16).toString('base64');
    next();
  });
  app.use(securityHeaders);
  for (const path of API_PATHS) app.use(path, proxyTo(api, path));
  // Files alone: a page holds secrets beside what somebody sent, and its compressed length would tell of them.
  app.use('/assets', compression(), express.static(`${client}/assets`, { immutable: true, maxAge: '1y' }));
  app.use(express.static(client, { maxAge: '1h', index: false }));
  app.use(browserCookie);
  app.all('/{*path}', createRequestHandler({ build, getLoadContext: (_, response) => ({ nonce: response.locals['nonce'] as string }) }));
  const server = createServer(app).listen(port, process.env['HOST'] ?? '127.0.0.1');
  await once(server, 'listening').catch((error: unknown) => {
    throw listenProblem(error, port);
  });
  const { port: bound } = server.address() as { port: number };
  console.log(`Waymark is ready at http://localhost:${bound}/`);
  server.keepAliveTimeout = 65_000; // longer than the proxies before it keep an idle connection
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close(() => process.exit(0)));
};

main().catch((error: unknown) => {
  console.error(error instanceof PortProblem ? error.message : error);
  process.exit(1);
});
