import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of unit tests that a run of everything takes as one file of tools/together each. Tests with timers of their own stay by themselves: they would stop those of others. */
export const UNITS_TOGETHER = {
  domain: ['libs/domain/src'],
  libraries: ['libs/replay/src', 'libs/pdf/src', ...['evaluations', 'innovations', 'insights', 'people', 'pilots', 'reviews'].map((feature) => `libs/features/${feature}/src`)],
  pages: ['apps/web/app/routes'],
  web: ['components', 'session', 'shell', 'styles', 'texts', 'uploads'].map((folder) => `apps/web/app/${folder}`),
};

/**
 * What a run of everything takes as one file each: folders of tests of the API, and the unit tests above.
 * @returns their files, and patterns of the specs that these load, so that none runs twice
 */
export const specsTogether = (root) => {
  const tests = join(root, 'apps/api/test');
  const folders = readdirSync(tests).filter((folder) => existsSync(join(tests, folder, 'together.ts')));
  return {
    files: [...folders.map((folder) => `<rootDir>/apps/api/test/${folder}/together.ts`), ...Object.keys(UNITS_TOGETHER).map((name) => `<rootDir>/tools/together/${name}.ts`)],
    loaded: [...folders.map((folder) => `/apps/api/test/${folder}/[^/]+\\.int-spec\\.ts$`), ...Object.values(UNITS_TOGETHER).flat().map((folder) => `/${folder}/.*\\.spec\\.tsx?$`)],
  };
};
