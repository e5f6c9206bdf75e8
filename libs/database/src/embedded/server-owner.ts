import { spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { program } from './binaries.ts';
import { atEndOfProcess } from './end-of-process.ts';
import { processIdentity } from './process-identity.ts';
import { seizeLock, takeLock, type ProcessLock } from './process-lock.ts';

/** A server that ends with this process. */
type Owned = { pid: number; cluster: string; native: string };

/**
 * Makes this process the owner of a server: the server ends when this process does, unless that is by kill -9.
 * A server that was found running belongs to its owner while that one lives, and to the finder afterwards.
 *
 * @param started whether this process started the server, and owns it whoever did before
 * @returns how to end the server; for a guest that does nothing
 */
export const ownServer = (ownerLock: string, server: Owned, started: boolean): (() => Promise<void>) => {
  const lock = started ? seizeLock(ownerLock, {}) : ownership(ownerLock);
  if (!lock) return () => Promise.resolve();
  const identity = processIdentity(server.pid);
  const isRunning = () => processIdentity(server.pid) === identity;
  const atExit = () => {
    if (isRunning()) askToEnd(server);
    lock.release();
  };
  const disown = atEndOfProcess(atExit);
  return async () => {
    disown();
    atExit();
    for (const deadline = Date.now() + 30_000; isRunning(); await pause(10)) {
      if (Date.now() > deadline) throw new Error(`PostgreSQL (process ${server.pid}) does not end`);
    }
  };
};

const ownership = (path: string): ProcessLock<object> | undefined => {
  const attempt = takeLock(path, {});
  return 'taken' in attempt ? attempt.taken : undefined;
};

/** PostgreSQL's fast shutdown: transactions are rolled back, what was committed stays. */
const askToEnd = ({ pid, cluster, native }: Owned): void => {
  if (process.platform === 'win32') spawnSync(program(native, 'pg_ctl'), ['stop', '-D', cluster, '-m', 'fast']);
  else process.kill(pid, 'SIGINT');
};
