import { randomUUID } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { repairLinks } from './symbolic-links.ts';

/** A package of PostgreSQL programs, installed by npm for one platform. */
export type BinaryPackage = { native: string; version: string };

/**
 * A copy of the programs that every user may read and run, in a folder of `cache` named by version; made once.
 * A copy appears whole or not at all.
 */
export const copiedBinaries = (source: BinaryPackage, cache: string): string => {
  const copy = join(cache, `postgresql-${source.version}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${randomUUID()}`;
  mkdirSync(draft, { recursive: true });
  cpSync(source.native, draft, { recursive: true, verbatimSymlinks: true });
  repairLinks(draft);
  openToAll(draft);
  try {
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(copy)) throw error; // else another process was faster, with the same copy
  }
  return copy;
};

const openToAll = (folder: string): void => {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, folder.endsWith('bin') || entry.name.includes('.so') ? 0o755 : 0o644);
  }
};
