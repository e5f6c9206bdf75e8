import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { specsTogether, unitsOf, UNITS_TOGETHER } from './specs-together.mjs';

const root = join(import.meta.dirname, '..');
const { files, loaded } = specsTogether(root);
const below = (folder: string, end: RegExp): string[] => readdirSync(join(root, folder), { recursive: true }).map(String).filter((path) => end.test(path));
const isLoaded = (path: string): boolean => loaded.some((pattern: string) => new RegExp(pattern).test(join(root, path)));

describe('a run of everything', () => {
  it('takes each spec of the API once: by the file of its folder, or by itself', () => {
    const folders = files.filter((file: string) => file.includes('/apps/api/test/')).map((file: string) => file.split('/').at(-2));
    expect(folders.length).toBeGreaterThan(5);
    const specs = below('apps/api/test', /\.int-spec\.ts$/);
    expect(specs.filter((path) => isLoaded(`apps/api/test/${path}`))).toEqual(specs.filter((path) => path.split('/').length === 2 && folders.includes(path.split('/')[0])));
  });

  it('takes each unit test of these folders by the file of its group', () => {
    for (const [group, folders] of Object.entries<string[]>(UNITS_TOGETHER)) {
      expect(files).toContain(`<rootDir>/tools/together/${group}.ts`);
      for (const folder of folders) {
        const specs = below(folder, /\.spec\.tsx?$/);
        expect([specs.length > 0, specs.filter((path) => !isLoaded(`${folder}/${path}`)).sort()]).toEqual([true, unitsOf(root, folder).alone]);
      }
    }
  });

  it.each(['apps/api/test/access/two-worlds/two-worlds.int-spec.ts', 'apps/web/app/drafts/under-way.spec.ts', 'libs/platform/src/files/partial-files.spec.ts', 'apps/web/app/routes/innovator/requests/answer-action.spec.ts', 'apps/web/app/routes/staff/evaluation/triage/record-triage.spec.ts'])('leaves %s to itself', (path) => expect(isLoaded(path)).toBe(false));
});
