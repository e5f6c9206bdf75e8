import { chownSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The user who runs PostgreSQL, where that is not the user who runs this process. */
export type ServerUser = { uid: number; gid: number };

/** PostgreSQL refuses to run as root: root starts it as `nobody`. Undefined means: as ourselves. */
export const serverUser = (): ServerUser | undefined => (process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : undefined);

/** Gives a file or folder to the user who runs PostgreSQL. */
export const giveTo = (user: ServerUser | undefined, path: string): void => {
  if (user) chownSync(path, user.uid, user.gid);
};

/**
 * Checks that the user who runs PostgreSQL can pass through every folder above `path`.
 *
 * @throws Error naming the folder that is closed, and the remedy
 */
export const mustReach = (user: ServerUser | undefined, path: string): void => {
  for (let folder = dirname(path); user && folder !== dirname(folder); folder = dirname(folder)) {
    const { uid, gid, mode } = statSync(folder);
    const passes = mode & 0o001 || (uid === user.uid && mode & 0o100) || (gid === user.gid && mode & 0o010);
    if (passes) continue;
    throw new Error(
      `PostgreSQL, started by root, runs as user ${user.uid}, who may not enter ${folder}: ` +
        'set WAYMARK_DATA to a folder outside it, or start Waymark as an ordinary user',
    );
  }
};
