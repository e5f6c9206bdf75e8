import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveTo, mustReach, type ServerUser } from './server-user.ts';

/** What lies in a data folder: the cluster, and beside it what starting it needs. */
export type DataFolder = {
  path: string;
  /** PostgreSQL's own data directory. */
  cluster: string;
  /** What PostgreSQL writes about itself. */
  log: string;
  /** Held while a process starts or looks for the server. */
  startLock: string;
  /** Held by the process with which the server ends. */
  ownerLock: string;
};

/** Makes the folder where it is missing. Throws where the user who runs PostgreSQL cannot reach it. */
export const openDataFolder = (path: string, user: ServerUser | undefined): DataFolder => {
  if (mkdirSync(path, { recursive: true })) chmodSync(path, user ? 0o711 : 0o700);
  const real = realpathSync(path);
  const cluster = join(real, 'cluster');
  mustReach(user, cluster);
  return {
    path: real,
    cluster,
    log: join(real, 'server.log'),
    startLock: join(real, 'start.lock'),
    ownerLock: join(real, 'owner.lock'),
  };
};

/**
 * The file with the superuser's password, made with a random one before the cluster is. Readable by the user who
 * runs PostgreSQL, who could read the data anyway, and by nobody else.
 *
 * @throws Error where a cluster stands there without it
 */
export const passwordFile = (folder: DataFolder, user: ServerUser | undefined): string => {
  const file = join(folder.path, 'password');
  if (existsSync(file)) return file;
  if (existsSync(folder.cluster))
    throw new Error(`${file} is missing, and without it nobody may enter ${folder.cluster}: put it back from a backup`);
  writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  giveTo(user, file);
  return file;
};

/** The address of the superuser, on this machine. */
export const superuserUrl = (passwordPath: string, port: number): string =>
  `postgresql://postgres:${readFileSync(passwordPath, 'utf8')}@127.0.0.1:${port}/postgres`;
