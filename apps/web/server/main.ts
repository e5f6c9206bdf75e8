import { fileURLToPath } from 'node:url';
import type { ServerBuild } from 'react-router';
import { createWeb } from './create-web.ts';
import { readWebSettings } from './settings.ts';

const built = new URL('../build/', import.meta.url);

const main = async (): Promise<void> => {
  const settings = readWebSettings();
  const build = (await import(new URL('server/index.js', built).href)) as ServerBuild;
  const server = createWeb(build, fileURLToPath(new URL('client', built)), settings).listen(settings.port, settings.host, (error?: Error) => {
    if (error) return failed(error);
    const { port: bound } = server.address() as { port: number };
    console.log(`Waymark is ready at http://localhost:${bound}/`);
  });
  server.keepAliveTimeout = 65_000; // longer than the proxies before it keep an idle connection
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close(() => process.exit(0)));
};

const failed = (error: unknown): never => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
};

main().catch(failed);
