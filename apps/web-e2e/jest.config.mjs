import base from '../../jest.config.mjs';

const { globalSetup: _, globalTeardown: __, ...rest } = base;

/** Journeys need the running product that tools/journeys.mjs starts, and no database of their own. */
export default {
  ...rest,
  rootDir: '../..',
  testMatch: ['<rootDir>/apps/web-e2e/**/*.journey.ts', '<rootDir>/apps/web-e2e/**/*.gate.ts'],
  testTimeout: 180_000,
};
