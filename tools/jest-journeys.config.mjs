import base from '../jest.config.mjs';

/** Journeys need the running product that tools/journeys.mjs starts, and no database of their own. */
const config = { ...base, rootDir: '..', testMatch: ['<rootDir>/apps/web-e2e/**/*.journey.ts', '<rootDir>/apps/web-e2e/**/*.gate.ts'], testTimeout: 180_000 };
delete config.globalSetup;
delete config.globalTeardown;

export default config;
