import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { specsTogether } from './specs-together.mjs';

const root = join(import.meta.dirname, '..');
const { files, loaded } = specsTogether(root);
const tests = join(root, 'apps/api/test');
const specs = readdirSync(tests, { recursive: true }).map(String).filter((path) => path.endsWith('.int-spec.ts'));
const isLoaded = (path: string): boolean => loaded.some((pattern: string) => new RegExp(pattern).test(join(tests, path)));

describe('a run of everything', () => {
  it('takes each spec of the API once: by the file of its folder, or by itself', () => {
    const folders = files.map((file: string) => file.split('/').at(-2));
    expect(folders.length).toBeGreaterThan(5);
    expect(specs.filter(isLoaded)).toEqual(specs.filter((path) => path.split('/').length === 2 && folders.includes(path.split('/')[0])));
  });

  it('leaves a spec in a folder below to itself', () => expect(isLoaded('access/two-worlds/two-worlds.int-spec.ts')).toBe(false));
});
