/** Mutation testing of who may see and do what: `npm run mutation`. Each change to a rule has to be noticed by a specification. */
export default {
  packageManager: 'npm',
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
  coverageAnalysis: 'off', // specs are ES modules, in which the runner cannot tell who covers what
  jest: { configFile: 'tools/mutation/jest.config.mjs', enableFindRelatedTests: false },
  mutate: ['libs/domain/src/access/**/*.ts', '!libs/domain/src/access/**/*.spec.ts', '!libs/domain/src/access/**/index.ts'],
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: true },
  thresholds: { high: 97, low: 95, break: 95 },
  concurrency: 2,
  timeoutMS: 30_000,
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['dist', 'apps', 'docs', '.nx'],
};
