import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { program } from './binaries.ts';
import type { DataFolder } from './data-folder.ts';
import { freePort } from './free-port.ts';
import { readPostmaster } from './live-server.ts';
import { serverArguments, serverEnvironment } from './server-settings.ts';
import type { ServerUser } from './server-user.ts';

type Run = { native: string; folder: DataFolder; port: number | undefined; durable: boolean; user: ServerUser | undefined };

/** A log larger than this many bytes is set aside at the next start. */
const LARGEST_LOG = 10_000_000;

/**
 * Runs PostgreSQL on a cluster and waits until it accepts connections, however long it recovers. Tries again while
 * processes of a killed server still hold its memory, and with another port where the free one was taken meanwhile.
 *
 * @throws Error with PostgreSQL's own words where it does not start
 */
export const runServer = async (run: Run): Promise<{ pid: number; port: number }> => {
  for (let attempt = 1; ; attempt += 1) {
    const port = run.port ?? (await freePort());
    const outcome = await attemptRun(run, port);
    if ('pid' in outcome) return outcome;
    const passes = run.port ? /pre-existing shared memory block/ : /pre-existing shared memory block|could not bind|could not create any TCP/;
    if (!passes.test(outcome.failed) || attempt === 40) throw new Error(`PostgreSQL does not start on ${run.folder.cluster}:\n${outcome.failed}`);
    await pause(250);
  }
};

type Outcome = { pid: number; port: number } | { failed: string };

const attemptRun = async ({ native, folder, durable, user }: Run, port: number): Promise<Outcome> => {
  const { log, size } = openLog(folder.log);
  // a session of its own: Ctrl-C in the terminal goes to the owner, who may want to finish its work first
  const child = spawn(program(native, 'postgres'), serverArguments(folder.cluster, port, durable), {
    ...user,
    cwd: folder.cluster,
    env: serverEnvironment(),
    detached: true,
    windowsHide: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let ended: string | undefined;
  child.once('error', (error) => (ended = error.message));
  child.once('exit', () => (ended ??= ''));
  while (ended === undefined) {
    const found = readPostmaster(folder.cluster);
    if (found?.ready && found.pid === child.pid) {
      child.unref();
      return { pid: found.pid, port };
    }
    await pause(20);
  }
  return { failed: ended || readFileSync(folder.log).subarray(size).toString().trim() };
};

const openLog = (path: string): { log: number; size: number } => {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= LARGEST_LOG) return { log: openSync(path, 'a', 0o600), size };
  renameSync(path, `${path}.old`);
  return { log: openSync(path, 'a', 0o600), size: 0 };
};
