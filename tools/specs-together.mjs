import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folders of tests of the API that a run of everything takes as one file each.
 * @returns their files, and patterns of the specs that these load, so that none runs twice
 */
export const specsTogether = (root) => {
  const tests = join(root, 'apps/api/test');
  const folders = readdirSync(tests).filter((folder) => existsSync(join(tests, folder, 'together.ts')));
  return {
    files: folders.map((folder) => `<rootDir>/apps/api/test/${folder}/together.ts`),
    loaded: folders.map((folder) => `/apps/api/test/${folder}/[^/]+\\.int-spec\\.ts$`),
  };
};
