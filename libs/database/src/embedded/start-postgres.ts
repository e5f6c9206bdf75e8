import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { existsSync } from 'node:fs';
import { installedBinaries, usableBinaries } from './binaries.ts';
import { openDataFolder, passwordFile, superuserUrl, type DataFolder } from './data-folder.ts';
import { initialiseCluster, mustBeOfVersion } from './initialise-cluster.ts';
import { liveServer } from './live-server.ts';
import { takeLock, type ProcessLock } from './process-lock.ts';
import { hasProcess } from './process-identity.ts';
import { runServer } from './run-server.ts';
import { ownServer } from './server-owner.ts';
import { serverUser } from './server-user.ts';

export type StartOptions = {
  /** Folder of ours, made where it is missing; a copy of PostgreSQL's programs may be put beside it. */
  dataFolder: string;
  /** Port on 127.0.0.1; a free one where not given. A server that already runs keeps its own. */
  port?: number;
  /** False for data that may be lost, as in tests: nothing waits for the disk. */
  durable?: boolean;
  /** Hears what takes a moment, a sentence each. */
  log?: (sentence: string) => void;
};

export type RunningPostgres = {
  /** Address of the superuser. */
  url: string;
  host: string;
  port: number;
  /** Whether the server ran before. */
  reused: boolean;
  /** Whether it ends with this process. */
  owned: boolean;
  /** Whether it runs at this moment. */
  isRunning(): boolean;
  /** Ends the server, where this process owns it. */
  stop(): Promise<void>;
};

/**
 * Starts PostgreSQL on a folder, or finds the server that already runs on it. The server ends with the process that
 * started it; where that one was killed, the next process to find the server owns it.
 *
 * @throws Error with a remedy where there is no PostgreSQL for this platform, the folder is out of reach, or it does not start
 */
export const startPostgres = async (options: StartOptions): Promise<RunningPostgres> => {
  const user = serverUser();
  const folder = openDataFolder(options.dataFolder, user);
  const lock = await turn(folder.startLock);
  try {
    const password = passwordFile(folder, user);
    const source = installedBinaries();
    const native = usableBinaries(source, dirname(folder.path), user);
    const address = (port: number) => superuserUrl(password, port);
    const found = existsSync(folder.cluster) ? await liveServer(folder.cluster, address) : undefined;
    const server = found ?? (await freshServer(options, folder, password, { native, version: source.version }));
    return {
      url: address(server.port),
      host: '127.0.0.1',
      port: server.port,
      reused: found !== undefined,
      isRunning: () => hasProcess(server.pid),
      ...ownServer(folder.ownerLock, { pid: server.pid, cluster: folder.cluster, native }, found === undefined),
    };
  } finally {
    lock.release();
  }
};

const freshServer = async (
  { port, durable = true, log = () => undefined }: StartOptions,
  folder: DataFolder,
  password: string,
  binaries: { native: string; version: string },
): Promise<{ pid: number; port: number }> => {
  const user = serverUser();
  if (!existsSync(folder.cluster)) log('Creating the database');
  await initialiseCluster(binaries.native, folder, password, durable, user);
  mustBeOfVersion(folder.cluster, binaries.version);
  log('Starting PostgreSQL');
  return runServer({ native: binaries.native, folder, port, durable, user });
};

/** Processes that start the same server take turns, so that the later ones find what the first one started. */
const turn = async (path: string): Promise<ProcessLock<object>> => {
  for (;;) {
    const attempt = takeLock(path, {});
    if ('taken' in attempt) return attempt.taken;
    await pause(50);
  }
};
