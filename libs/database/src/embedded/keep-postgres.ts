import { setTimeout as pause } from 'node:timers/promises';
import { startPostgres, type RunningPostgres, type StartOptions } from './start-postgres.ts';

/** Milliseconds between two looks at the server. */
const LOOK_EVERY = 250;

/** Milliseconds until the next attempt where the server does not start again. */
const TRY_EVERY = 2_000;

/**
 * Starts or finds PostgreSQL as `startPostgres` does, and starts it again, on the same port, whenever it ends without
 * being told to: whoever is connected to it need only connect again. A guest of somebody else's server leaves that to
 * its owner.
 *
 * @param warn hears that it ended, and why it does not start again where that fails: it is then tried again
 * @throws Error as `startPostgres`, at the first start
 */
export const keepPostgres = async (options: StartOptions, warn: (sentence: string) => void): Promise<RunningPostgres> => {
  let server = await startPostgres(options);
  const { port } = server;
  let told = false;

  const again = async (): Promise<void> => {
    await server.stop();
    const found = await startPostgres({ ...options, port });
    if (found.port === port) server = found;
    else await found.stop(); // somebody's for a moment, on a port that nobody here knows
  };
  const watch = async (): Promise<void> => {
    while (!told) {
      await pause(LOOK_EVERY, undefined, { ref: false });
      if (told || server.isRunning()) continue;
      warn('PostgreSQL ended unexpectedly: starting it again');
      await again().catch(async (error: unknown) => {
        warn(error instanceof Error ? error.message : String(error));
        await pause(TRY_EVERY, undefined, { ref: false });
      });
    }
  };
  const watching = server.owned ? watch() : Promise.resolve();

  const stop = async (): Promise<void> => {
    told = true;
    await watching;
    await server.stop();
  };
  return { ...server, stop, isRunning: () => server.isRunning() };
};
