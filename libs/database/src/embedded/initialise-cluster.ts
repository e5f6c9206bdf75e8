import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { program } from './binaries.ts';
import type { DataFolder } from './data-folder.ts';
import { serverEnvironment } from './server-settings.ts';
import { giveTo, type ServerUser } from './server-user.ts';

/**
 * Makes a cluster where there is none. It is made beside its place and moved there when complete, so that a start
 * cut short leaves nothing half made. Text sorts by code point, the same on every platform.
 *
 * @param durable whether the new files are flushed to disk; skipping it saves tests time on slow disks
 */
export const initialiseCluster = async (
  native: string,
  folder: DataFolder,
  password: string,
  durable: boolean,
  user: ServerUser | undefined,
): Promise<void> => {
  if (existsSync(folder.cluster)) return;
  const draft = join(folder.path, `cluster.new-${randomUUID()}`);
  for (const name of readdirSync(folder.path)) {
    if (name.startsWith('cluster.new-')) rmSync(join(folder.path, name), { recursive: true, force: true });
  }
  mkdirSync(draft, { mode: 0o700 });
  giveTo(user, draft);
  await promisify(execFile)(program(native, 'initdb'), initialArguments(draft, password, durable), {
    ...user,
    cwd: draft,
    env: serverEnvironment(),
  });
  renameSync(draft, folder.cluster);
};

const initialArguments = (cluster: string, password: string, durable: boolean): string[] => [
  `--pgdata=${cluster}`,
  '--username=postgres',
  `--pwfile=${password}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--no-instructions',
  ...(durable ? [] : ['--no-sync']),
];

/** Checks that these programs read this cluster: PostgreSQL reads the data of its own major version only. */
export const mustBeOfVersion = (cluster: string, version: string): void => {
  const [written, installed] = [readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim(), version.split('.')[0]];
  if (written !== installed)
    throw new Error(
      `The data in ${cluster} was written by PostgreSQL ${written}, and PostgreSQL ${installed} is installed, which cannot read it: ` +
        'start the former version of Waymark and take a dump',
    );
};
