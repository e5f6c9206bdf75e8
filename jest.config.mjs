import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { specsTogether } from './tools/specs-together.mjs';

const swc = JSON.parse(readFileSync(new URL('./.swcrc.jest.json', import.meta.url), 'utf8'));

const tsx = {
  ...swc,
  swcrc: false,
  jsc: { ...swc.jsc, parser: { syntax: 'typescript', tsx: true, decorators: true }, transform: { ...swc.jsc.transform, react: { runtime: 'automatic' } } },
};

// In a run of everything the tests of some folders are one file each: see apps/api/test/support/in-one.ts
const together = process.env.WAYMARK_TOGETHER ? specsTogether(import.meta.dirname) : { files: [], loaded: [] };

/** Specs read the source of every library through the `@waymark/source` condition: no build is needed to test. */
export default {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@waymark/source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { ...swc, swcrc: false }],
    '^.+\\.tsx$': ['@swc/jest', tsx],
  },
  testMatch: ['<rootDir>/{apps,libs,tools}/**/*.{spec,int-spec}.{ts,tsx}', ...together.files],
  testSequencer: fileURLToPath(new URL('./tools/longest-first.mjs', import.meta.url)), // not by <rootDir>: the canary's run has another
  globalSetup: '<rootDir>/tools/jest-global-setup.mjs',
  globalTeardown: '<rootDir>/tools/jest-global-teardown.mjs',
  moduleNameMapper: { '/jsutils/instanceOf(\\.js)?$': '<rootDir>/tools/instance-of.cjs' },
  modulePathIgnorePatterns: ['/dist/', '<rootDir>/.stryker-tmp/'],
  // They start and kill whole installations, play what every start of a demonstration plays, or a thousand worlds, for minutes: `npm run long`
  testPathIgnorePatterns: ['/node_modules/', 'calibration-worlds/thousand-worlds.spec', 'worker/killed-worker.int-spec', 'command-line/load-demonstration.int-spec', 'journey/carried-cohort.int-spec', 'journey/invented-cohort.int-spec', ...together.loaded],
  testTimeout: 120_000,
  // ES modules of finished specs stay in memory: one process for all of them runs out of it, workers begin anew
  maxWorkers: Math.max(2, availableParallelism() - 1),
  workerIdleMemoryLimit: '1GB',
};
