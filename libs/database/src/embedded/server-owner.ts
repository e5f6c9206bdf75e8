import { spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { program } from './binaries.ts';
import { atEndOfProcess } from './end-of-process.ts';
import { processIdentity } from './process-identity.ts';
import { seizeLock, takeLock, type ProcessLock } from './process-lock.ts';

/** A server that ends with this process. */
type Owned = { pid: number; cluster: string; native: string };

export type Ownership = {
  /** Whether the server ends with this process. */
  owned: boolean;
  /** Ends the server; for a guest that does nothing. */
  stop(): Promise<void>;
};

/**
 * Makes this process the owner of a server: the server ends when this process does, unless that is by kill -9.
 * A server that was found running belongs to its owner while that one lives, and to the finder afterwards.
 *
 * @param started whether this process started the server, and owns it whoever did before
 */
export const ownServer = (ownerLock: string, server: Owned, started: boolean): Ownership => {
  const lock = started ? seizeLock(ownerLock, {}) : ownership(ownerLock);
  if (!lock) return { owned: false, stop: () => Promise.resolve() };
  const identity = processIdentity(server.pid);
  const isRunning = () => processIdentity(server.pid) === identity;
  const atExit = () => {
    if (isRunning()) askToEnd(server);
    lock.release();
  };
  const disown = atEndOfProcess(atExit);
  const stop = async () => {
    disown();
    atExit();
    for (const deadline = Date.now() + 30_000; isRunning(); await pause(10)) {
      if (Date.now() > deadline) throw new Error(`PostgreSQL (process ${server.pid}) does not end`);
    }
  };
  return { owned: true, stop };
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
