import base from '../jest.config.mjs';

/** Journeys run by `npm test`. With WAYMARK_JOURNEYS=all also the long ones, not yet seen green often enough to gate. */
const steady = ['journeys/signing-in.journey.ts', 'journeys/answering-a-request.journey.ts', 'gates/public-pages.gate.ts'];
const names = process.env.WAYMARK_JOURNEYS === 'all' ? ['**/*.journey.ts', '**/*.gate.ts'] : steady;

/** Journeys need the running product that tools/journeys.mjs starts, and no database of their own. */
const config = { ...base, rootDir: '..', testMatch: names.map((name) => `<rootDir>/apps/web-e2e/${name}`), testTimeout: 180_000 };
delete config.globalSetup;
delete config.globalTeardown;

export default config;
