import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { root } from './root.mjs';

/**
 * Loads the demonstration into the installation at this address, beside the apps, where it is an empty demonstration
 * one. The command line decides that; its progress goes to the terminal.
 *
 * @returns `end()`, which stops it
 */
export const loadDemonstration = (address) => {
  const main = fileURLToPath(new URL('apps/cli/dist/main.js', root));
  if (!existsSync(main)) return { end: async () => undefined };
  const child = spawn(process.execPath, [main, 'load-demonstration', address], { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise((resolve) => {
    child.once('error', resolve);
    child.once('exit', (code) => {
      if (code === 0) console.log('The demonstration is there: the products are real, the scores and readings are simulated');
      else if (code !== null) console.error('The demonstration could not be loaded; Waymark runs without it');
      resolve();
    });
  });
  return {
    end: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
};
