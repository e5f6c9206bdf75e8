import { spawn } from 'node:child_process';
import { chmodSync, createWriteStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { awaitDemonstration } from '../await-demonstration.mjs';
import { root } from '../root.mjs';

const MINUTE = 60_000;

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const answers = async (url) => {
  for (let tries = 0; tries < 240; tries += 1) {
    const ready = await fetch(`${url}/health/ready`).catch(() => null);
    if (ready?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('The product does not answer');
};

/** A product that can be killed and started again on the same data and port. */
export const startProduct = async () => {
  const own = process.env.WAYMARK_DATA;
  const folder = own ?? mkdtempSync(join(tmpdir(), 'waymark-soak-'));
  if (!own) chmodSync(folder, 0o711);
  const loaded = own !== undefined && existsSync(folder);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const log = createWriteStream(`${folder}.log`);
  const start = () => {
    const run = spawn(process.execPath, ['tools/start.mjs'], { cwd: fileURLToPath(root), env: { ...process.env, WAYMARK_DATA: folder, PORT: String(port) }, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const said of [run.stdout, run.stderr]) said.on('data', (some) => log.write(some));
    return run;
  };
  const gone = (run, signal) =>
    new Promise((resolve) => {
      run.once('exit', resolve);
      run.kill(signal);
    });
  let run = start();
  if (loaded) await answers(url);
  else await awaitDemonstration(run, 15 * MINUTE);
  return {
    url,
    /** What its processes say, one start after the other. */
    log: log.path,
    /** Ends it as a cut of the power does, and starts it again. */
    killAndStart: async () => {
      await gone(run, 'SIGKILL');
      await new Promise((resolve) => setTimeout(resolve, 3000)); // its apps follow their parent
      run = start();
      await answers(url);
    },
    end: async () => {
      await gone(run, 'SIGTERM');
      if (!own) rmSync(folder, { recursive: true, force: true });
    },
  };
};
