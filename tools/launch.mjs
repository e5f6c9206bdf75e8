import { existsSync } from 'node:fs';
import { build, buildWeb, install } from './build.mjs';
import { needsInstall } from './installed.mjs';
import { root } from './root.mjs';
import { serve } from './serve.mjs';

const lockCode = new URL('libs/database/dist/embedded/instance-lock.js', root);
const folderCode = new URL('libs/database/dist/embedded/data-root.js', root);

/**
 * Starts Waymark on its data folder and waits until it ends. Where it already runs there, says so and leaves
 * everything as it is: also the installed packages and the built code, which the running one uses.
 *
 * @returns the exit code
 */
export const launch = async () => {
  const running = await runningBefore();
  if (running) return alreadyRunning(running);
  if (needsInstall(root) && !install()) return 1;
  if (!build() || !buildWeb()) return 1;
  const { lock, folder } = await instance();
  const attempt = lock();
  if (attempt.heldBy) return alreadyRunning(attempt.heldBy);
  process.on('exit', () => attempt.taken.release());
  return serve(folder, (url) => attempt.taken.announce({ port: Number(new URL(url).port) || 80, url }));
};

/** Before building, what an earlier build left is asked; where that is nothing, or half of something, nothing is known. */
const runningBefore = async () => {
  if (!existsSync(lockCode)) return undefined;
  return instance().then(({ running }) => running, () => undefined);
};

const instance = async () => {
  const { lockInstance, runningInstance } = await import(lockCode);
  const { dataRoot } = await import(folderCode);
  const folder = dataRoot();
  return { folder, running: runningInstance(folder), lock: () => lockInstance(folder) };
};

const alreadyRunning = async (held) => {
  const { alreadyRunning: sentence } = await import(lockCode);
  console.log(sentence(held));
  return 0;
};
