import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openDataFolder, passwordFile, superuserUrl } from './data-folder.ts';
import { dataRoot } from './data-root.ts';
import { mustBeOfVersion } from './initialise-cluster.ts';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'waymark-folder-'));
  chmodSync(parent, 0o711);
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const stranger = { uid: 65534, gid: 65534 };

describe('a data folder', () => {
  it('is refused where the user who runs PostgreSQL cannot pass, and the closed folder is named', () => {
    const home = join(parent, 'home');
    mkdirSync(home, { mode: 0o700 });
    expect(() => openDataFolder(join(home, 'data'), stranger)).toThrow(`may not enter ${home}: set WAYMARK_DATA`);
    chmodSync(home, 0o711);
    expect(openDataFolder(join(home, 'data'), stranger).cluster).toBe(join(home, 'data', 'cluster'));
  });

  it('is closed to everybody else where we run PostgreSQL ourselves', () => {
    openDataFolder(join(parent, 'data'), undefined);
    expect(statSync(join(parent, 'data')).mode & 0o777).toBe(0o700);
  });

  it('keeps one random password', () => {
    const [first, second] = ['first', 'second'].map((name) => openDataFolder(join(parent, name), undefined));
    const url = superuserUrl(passwordFile(first!, undefined), 5432);
    expect(url).toMatch(/^postgresql:\/\/postgres:[\w-]{32}@127\.0\.0\.1:5432\/postgres$/);
    expect(superuserUrl(passwordFile(first!, undefined), 5432)).toBe(url);
    expect(superuserUrl(passwordFile(second!, undefined), 5432)).not.toBe(url);
  });

  it('is refused where a cluster stands without its password', () => {
    const folder = openDataFolder(join(parent, 'data'), undefined);
    mkdirSync(folder.cluster);
    expect(() => passwordFile(folder, undefined)).toThrow(/password is missing/);
  });

  it('is refused where another major version wrote it', () => {
    writeFileSync(join(parent, 'PG_VERSION'), '17\n');
    expect(() => mustBeOfVersion(parent, '18.4.0-beta.17')).toThrow(/written by PostgreSQL 17, and PostgreSQL 18 is installed/);
    expect(() => mustBeOfVersion(parent, '17.9.0')).not.toThrow();
  });
});

describe('the data root', () => {
  it('is the folder of WAYMARK_DATA, made where it is missing', () => {
    const chosen = join(parent, 'a', 'b');
    expect(dataRoot({ WAYMARK_DATA: chosen })).toBe(chosen);
    expect(statSync(chosen).isDirectory()).toBe(true);
  });
});
