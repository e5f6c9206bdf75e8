import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { root } from './root.mjs';

/** Milliseconds that an app has to end by itself. */
const PATIENCE = 20_000;

const followParent = new URL('tools/follow-parent.mjs', root).href;

/**
 * Starts the built code of an app on a data folder, in a session of its own: Ctrl-C reaches us, who end the apps in
 * order. What it prints is passed on, unless it is to be quiet.
 *
 * @returns `ended`, which resolves to how it ended; `end()`, which tells it to and waits; `told`, whether it was
 */
export const startApp = (name, folder, { env = {}, quiet = false } = {}, onLine = () => undefined) => {
  const main = fileURLToPath(new URL(`apps/${name}/dist/main.js`, root));
  const child = spawn(process.execPath, ['--enable-source-maps', '--import', followParent, main], {
    cwd: fileURLToPath(root),
    env: { ...process.env, WAYMARK_DATA: folder, ...env },
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (!quiet) console.log(line);
    onLine(line);
  });
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  const app = { ended, told: false, end };
  return app;

  async function end() {
    app.told = true;
    child.kill('SIGTERM');
    const last = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    await ended;
    clearTimeout(last);
  }
};
