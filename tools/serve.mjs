import { startApp } from './app.mjs';
import { loadDemonstration } from './load-demonstration.mjs';

const READY = /^Waymark is ready at (\S+)/;

/**
 * Runs the API and, once it is ready, the worker, until one of them ends or we are told to. The API owns the
 * database, so it starts first and ends last.
 *
 * @param folder the data folder
 * @param announce is told the address once the API is ready
 * @returns the exit code: 0 where we were told to end
 */
export const serve = async (folder, announce) => {
  let api, worker, loader;
  const code = await new Promise((over) => {
    whenTold(() => over(0));
    const run = (name, onLine) => {
      const app = startApp(name, folder, onLine);
      void app.ended.then((how) => {
        if (!app.told) console.error(`Waymark stops, since its ${name} ended unexpectedly (${how})`);
        over(1);
      });
      return app;
    };
    api = run('api', (line) => {
      const address = READY.exec(line)?.[1];
      if (!address || worker) return;
      announce(address);
      worker = run('worker');
      loader = loadDemonstration(address);
    });
  });
  await loader?.end();
  await worker?.end();
  await api.end();
  return code;
};

/** Hears the first request to end; a second one ends us at once, and the apps follow their parent. */
const whenTold = (action) => {
  let told = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      if (told) process.exit(1);
      told = true;
      action();
    });
};
