import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of unit tests that a run of everything takes as one file of tools/together each. Tests with timers of their own stay by themselves: they would stop those of others. */
export const UNITS_TOGETHER = {
  domain: ['libs/domain/src'],
  libraries: ['libs/replay/src', 'libs/pdf/src', ...['evaluations', 'innovations', 'insights', 'people', 'pilots', 'reviews'].map((feature) => `libs/features/${feature}/src`)],
  pages: ['apps/web/app/routes'],
  web: ['components', 'session', 'shell', 'styles', 'texts', 'uploads'].map((folder) => `apps/web/app/${folder}`),
};

/**
 * Unit tests below a folder: those that its group loads, and those that stay by themselves since a module that they replace would
 * be replaced for the others too.
 * @returns paths below the folder, sorted
 */
export const unitsOf = (root, folder) => {
  const specs = readdirSync(join(root, folder), { recursive: true }).map(String).filter((path) => /\.spec\.tsx?$/.test(path)).sort();
  const isAlone = (path) => readFileSync(join(root, folder, path), 'utf8').includes('jest.unstable_mockModule(');
  return { loaded: specs.filter((path) => !isAlone(path)), alone: specs.filter(isAlone) };
};

/** Matches the specs of a folder that its group loads. */
const loadedOf = (root, folder) => {
  const { alone } = unitsOf(root, folder);
  return `/${folder}/${alone.length > 0 ? `(?!(?:${alone.map((path) => path.replaceAll('.', '\\.')).join('|')})$)` : ''}.*\\.spec\\.tsx?$`;
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
    loaded: [...folders.map((folder) => `/apps/api/test/${folder}/[^/]+\\.int-spec\\.ts$`), ...Object.values(UNITS_TOGETHER).flat().map((folder) => loadedOf(root, folder))],
  };
};
