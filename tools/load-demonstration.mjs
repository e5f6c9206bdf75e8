import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { root } from './root.mjs';

/**
 * Loads the demonstration into the installation at this address, beside the apps, where it is an empty demonstration
 * one. The command line decides that; its progress, and why it loads nothing, go to the terminal.
 *
 * @param folder the data folder, where the command line marks a loading that is not finished
 * @returns `end()`, which stops it
 */
export const loadDemonstration = (address, folder) => {
  const main = fileURLToPath(new URL('apps/cli/dist/main.js', root));
  if (process.env.WAYMARK_MODE === 'production' || !existsSync(main)) return { end: async () => undefined };
  const child = spawn(process.execPath, [main, 'load-demonstration', address], { env: { ...process.env, WAYMARK_DATA: folder }, stdio: ['ignore', 'pipe', 'inherit'] });
  const answer = text(child.stdout);
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(sayWhatCame(error.message, '')));
    child.once('close', (code, signal) => resolve(answer.then((said) => sayWhatCame(signal ?? code, said))));
  });
  return {
    end: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
};

/** Where the command line answered that nothing, or not everything, was loaded, it has said why. */
const sayWhatCame = (how, answer) => {
  const { ok, loaded } = parsed(answer) ?? {};
  if (loaded && ok) console.log('The demonstration is there: the products are real, the scores and readings are simulated');
  else if (loaded) console.error('The demonstration was loaded, but not all of it ended as expected');
  else if (how === 'SIGTERM') console.error('The demonstration was not loaded to its end: the next start says what is there');
  else if (ok === undefined) console.error(`The demonstration could not be loaded (${how}); Waymark runs without it`);
};

const parsed = (answer) => {
  try {
    return JSON.parse(answer);
  } catch {
    return undefined; // it ended before it answered
  }
};
