import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { needsInstall } from './installed.mjs';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'waymark-installed-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const root = (): URL => pathToFileURL(`${folder}/`);

const lock = (path: string, packages: object, minute: number): void => {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  writeFileSync(join(folder, path), JSON.stringify({ packages }));
  utimesSync(join(folder, path), minute * 60, minute * 60);
};

const wanted = (packages: object, minute: number) => lock('package-lock.json', packages, minute);
const installed = (packages: object, minute: number) => lock('node_modules/.package-lock.json', packages, minute);

const one = { 'node_modules/one': { version: '1.0.0' } };
const ours = { '': { name: 'waymark' }, 'libs/domain': { version: '0.1.0' }, 'node_modules/@waymark/domain': { link: true } };

describe('packages need installing', () => {
  it('where none are installed', () => {
    wanted(one, 1);
    expect(needsInstall(root())).toBe(true);
  });

  it('where the lock file is newer and asks for another version, or another package', () => {
    installed(one, 1);
    wanted({ 'node_modules/one': { version: '1.0.1' } }, 2);
    expect(needsInstall(root())).toBe(true);
    wanted({ ...one, 'node_modules/two': { version: '1.0.0' } }, 2);
    expect(needsInstall(root())).toBe(true);
  });

  it('not where the lock file is older', () => {
    installed(one, 2);
    wanted(one, 1);
    expect(needsInstall(root())).toBe(false);
  });

  it('not where the lock file is newer but asks for the same, or for what this platform does without', () => {
    installed(one, 1);
    wanted({ ...ours, ...one, 'node_modules/for-another-platform': { version: '1.0.0', optional: true } }, 2);
    expect(needsInstall(root())).toBe(false);
  });
});
