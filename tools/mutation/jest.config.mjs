import base from '../../jest.config.mjs';

/** The specifications of the access rules alone, without a database. */
const config = { ...base, rootDir: '../..', testMatch: ['<rootDir>/libs/domain/src/access/**/*.spec.ts'], maxWorkers: 1 };
delete config.globalSetup;
delete config.globalTeardown;

export default config;
