/** Mutation testing of who may see and do what: `npm run mutation`. Each change to a rule has to be noticed by a specification. */
export default {
  packageManager: 'npm',
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
  coverageAnalysis: 'off', // specs are ES modules, in which the runner cannot tell who covers what
  jest: { configFile: 'tools/mutation/jest.config.mjs', enableFindRelatedTests: true },
  // The tables of fields are data: specifications compare each line with one written by hand, and a word altered in a reason changes nothing.
  // What reads them and what checks them against the schema is in.
  mutate: [
    'libs/domain/src/access/**/*.ts', '!libs/domain/src/access/**/*.spec.ts', '!libs/domain/src/access/**/index.ts', '!libs/domain/src/access/policy/fields/*.ts',
  ],
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: true },
  thresholds: { high: 97, low: 95, break: 95 },
  concurrency: 2,
  timeoutMS: 30_000,
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['dist', 'apps', 'docs', '.nx'],
};
