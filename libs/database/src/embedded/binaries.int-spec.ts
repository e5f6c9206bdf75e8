import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { installedBinaries, usableBinaries } from './binaries.ts';
import { serverUser } from './server-user.ts';
import { missingLinks } from './symbolic-links.ts';

const installed = installedBinaries();
let parent: string;
beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'waymark-binaries-'));
  chmodSync(parent, 0o711);
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

/** The package as npm unpacks it: without links. */
const unpacked = (name: string) => {
  const native = join(parent, name, 'native');
  mkdirSync(join(parent, name));
  cpSync(installed.native, native, { recursive: true, filter: (path) => !lstatSync(path).isSymbolicLink() });
  return { native, version: installed.version };
};

const linksOf = (native: string): number => (JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as unknown[]).length;

describe('the programs', () => {
  it('are used in place where the user who runs PostgreSQL can, and missing links are made', () => {
    const source = unpacked('in place');
    expect(missingLinks(source.native)).toHaveLength(linksOf(source.native));
    expect(usableBinaries(source, join(parent, 'cache one'), serverUser())).toBe(source.native);
    expect(missingLinks(source.native)).toEqual([]);
    expect(existsSync(join(parent, 'cache one'))).toBe(false);
  });

  it('are copied once, by version, where that user cannot run them', () => {
    const source = unpacked('closed');
    chmodSync(join(source.native, 'bin', 'postgres'), 0o400);
    const cache = join(parent, 'cache two');
    const copy = usableBinaries(source, cache, serverUser());
    expect(copy).toBe(join(cache, `postgresql-${installed.version}`));
    expect(missingLinks(copy)).toEqual([]);
    expect(usableBinaries(source, cache, serverUser())).toBe(copy);
    expect(readdirSync(cache)).toHaveLength(1);
  });

  it('are refused with a remedy where they do not run', () => {
    const source = unpacked('broken');
    rmSync(join(source.native, 'bin', 'postgres'));
    expect(() => usableBinaries(source, join(parent, 'cache three'), serverUser())).toThrow(
      'The PostgreSQL that comes with Waymark does not run on this machine (its program is missing): set DATABASE_URL to a PostgreSQL 15 to 18',
    );
  });

  it('are missed with a remedy on a platform that has none', () => {
    expect(() => installedBinaries('sunos', 'sparc')).toThrow(
      'No PostgreSQL comes with Waymark for this platform (sunos sparc): set DATABASE_URL to a PostgreSQL 15 to 18',
    );
  });
});
