import { startApp } from './app.mjs';
import { loadDemonstration } from './load-demonstration.mjs';
import { apiBehindWeb, webBefore } from './one-origin.mjs';
import { webIsThere } from './web-build.mjs';

const READY = /^Waymark is ready at (\S+)/;

/**
 * Runs the API, before it the web app where it is built (both from one origin and port), and once they are ready the
 * worker, until one of them ends or we are told to. The API owns the database, so it starts first and ends last.
 *
 * @param folder the data folder
 * @param announce is told the address that browsers use once it answers
 * @returns the exit code: 0 where we were told to end
 */
export const serve = async (folder, announce) => {
  const apps = [];
  let loader;
  const code = await new Promise((over) => {
    whenTold(() => over(0));
    const run = (name, options = {}, whenReady = () => undefined) => {
      let ready = false;
      const app = startApp(name, folder, options, (line) => {
        const address = READY.exec(line)?.[1];
        if (!address || ready) return;
        ready = true;
        whenReady(address);
      });
      void app.ended.then((how) => {
        if (!app.told) console.error(`Waymark stops, since its ${name} ended unexpectedly (${how})`);
        over(1);
      });
      apps.push(app);
    };
    const answers = (api) => (address) => {
      announce(address);
      run('worker');
      loader = loadDemonstration(api, folder);
    };
    const start = async () => {
      if (!webIsThere()) return run('api', {}, (address) => answers(address)(address));
      const behind = await apiBehindWeb();
      return run('api', behind, (api) => run('web', webBefore(api, behind, folder), answers(api)));
    };
    start().catch((error) => {
      console.error(error instanceof Error ? error.message : error);
      over(1);
    });
  });
  await loader?.end();
  for (const app of apps.reverse()) await app.end();
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
