import { request as httpRequest, type IncomingMessage } from 'node:http';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ServerBuild } from 'react-router';
import { createWeb } from '../../server/create-web.ts';
import { passSockets } from '../../server/pass-sockets.ts';
import { readWebSettings } from '../../server/settings.ts';

const built = new URL('../../build/', import.meta.url);
export const client = fileURLToPath(new URL('client', built));

export interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  text: string;
}

/** The web app over the pages as they were built, before an API. The pages read API_URL when they are first loaded. */
export const builtWeb = async (api: string, environment: NodeJS.ProcessEnv = {}) => {
  process.env['API_URL'] = api;
  const build = (await import(new URL('server/index.js', built).href)) as ServerBuild;
  const settings = readWebSettings({ API_URL: api, ...environment });
  const server = createWeb(build, client, settings).listen(0, '127.0.0.1');
  const endSockets = passSockets(server, { api: settings.api, closed: settings.maintenance !== null });
  await new Promise((ready) => server.once('listening', ready));
  const { port } = server.address() as { port: number };
  return {
    ask: (path: string, options: Asking = {}) => ask(port, path, options),
    port,
    close: () => new Promise<void>((done) => (server.close(() => done()), server.closeAllConnections(), endSockets())),
  };
};

interface Asking {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Asks without following redirects, with headers that `fetch` would not let us send. */
const ask = (port: number, path: string, { method = 'GET', headers = {}, body }: Asking): Promise<Answer> =>
  new Promise((answered, failed) => {
    const outgoing = httpRequest({ port, host: '127.0.0.1', path, method, headers }, (answer) => {
      let text = '';
      answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
      answer.on('end', () => answered({ status: answer.statusCode!, headers: answer.headers, text }));
      answer.on('error', failed);
    });
    outgoing.on('error', failed);
    outgoing.end(body);
  });

/** What a browser sends when a person opens a page. */
export const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
export const FORM = { ...BROWSER, 'content-type': 'application/x-www-form-urlencoded' };

/** The address of a script of the built pages. */
export const aScript = (): string => `/assets/${readdirSync(`${client}/assets`).find((name) => name.endsWith('.js'))!}`;
