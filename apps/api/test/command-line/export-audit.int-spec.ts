import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@waymark/testing/postgres';
import { testApi, type TestApi } from '../support/test-api.ts';
import { buildCommandLine, waymark } from './support/waymark.ts';

let folder: string;
let data: string;
let secret: string;
let database: TestDatabase;

beforeAll(async () => {
  buildCommandLine();
  ({ secret } = (await (await fetch(process.env['WAYMARK_TEST_CLUSTER']!)).json()) as { secret: string });
  database = await testDatabase();
}, 240_000);
afterAll(() => database.drop());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-export-'));
  data = join(folder, 'data');
});
afterEach(() => rmSync(folder, { recursive: true }));

const exported = (to = join(folder, 'bundle'), environment: Record<string, string | undefined> = {}) =>
  waymark(['export-audit', to], { WAYMARK_DATA: data, DATABASE_URL: undefined, WAYMARK_SECRET: undefined, WAYMARK_AUDIT_KEY: undefined, ...environment });
const refused = (message: RegExp) => ({ code: 2, signal: null, answer: null, said: expect.stringMatching(message) });
const key = (): string => {
  const file = join(folder, 'key');
  writeFileSync(file, randomBytes(32).toString('base64'));
  return file;
};

describe('export-audit is refused, and makes nothing,', () => {
  it('where the folder for the bundle is a file, or lies in one, or holds something', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect(await exported(join(folder, 'file'))).toEqual(refused(/file is a file, or lies in one: name a new folder\n$/));
    expect(await exported(join(folder, 'file', 'in it'))).toEqual(refused(/in it is a file, or lies in one: name a new folder\n$/));
    expect(await exported(folder)).toEqual(refused(/is not empty: name a new folder/));
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it('where there is no installation: neither cluster nor secret nor key, nor the folder of the bundle', async () => {
    expect(await exported()).toEqual(refused(/^There is no installation in \S+data: set WAYMARK_DATA to the data folder of one/));
    expect(readdirSync(folder)).toEqual([]);
    mkdirSync(data);
    expect(await exported()).toEqual(refused(/^There is no installation in/));
    expect(readdirSync(data)).toEqual([]);
  });

  it.each<[title: string, environment: () => Record<string, string>, message: RegExp]>([
    ['the secret', () => ({ DATABASE_URL: database.url() }), /secret is not there: set WAYMARK_DATA .* or WAYMARK_SECRET to its secret\n$/],
    ['the audit key', () => ({ DATABASE_URL: database.url(), WAYMARK_SECRET: secret }), /keys\/audit is not there: set WAYMARK_AUDIT_KEY/],
    ['the audit key that is named', () => ({ DATABASE_URL: database.url(), WAYMARK_SECRET: secret, WAYMARK_AUDIT_KEY: join(folder, 'no-key') }), /no-key is not there: set WAYMARK_AUDIT_KEY/],
    ['an address of the database', () => ({ DATABASE_URL: 'nonsense' }), /^DATABASE_URL is no address of a PostgreSQL/],
  ])('where %s is missing', async (_title, environment, message) => {
    expect(await exported(undefined, environment())).toEqual(refused(message));
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each<[title: string, environment: () => Record<string, string>, message: RegExp]>([
    ['the audit key is none', () => ({ WAYMARK_AUDIT_KEY: (writeFileSync(join(folder, 'key'), 'short'), join(folder, 'key')) }), /key does not hold an audit key: 32 bytes in base64/],
    ['the secret is that of another', () => ({ WAYMARK_SECRET: 'another' }), /^The database does not let this installation in: WAYMARK_SECRET is not its secret/],
    ['nobody answers', () => ({ DATABASE_URL: 'postgresql://nobody@127.0.0.1:9/none' }), /^No database answers at DATABASE_URL/],
    ['there is no such database', () => ({ DATABASE_URL: `${database.url()}x` }), /^There is no such database/],
    ['the database holds no installation', () => ({}), /^This database holds no installation/],
  ])('where %s', async (_title, environment, message) => {
    const settings = { DATABASE_URL: database.url(), WAYMARK_SECRET: secret, WAYMARK_AUDIT_KEY: key(), ...environment() };
    expect(await exported(undefined, settings)).toEqual(refused(message));
    expect(existsSync(join(folder, 'bundle'))).toBe(false);
    expect(existsSync(data)).toBe(false);
  });
});

describe('export-audit of an installation that nothing happened in', () => {
  let api: TestApi;
  beforeAll(async () => void (api = await testApi()));
  afterAll(() => api.close());

  it('is a bundle of no event, which verifies', async () => {
    const settings = { DATABASE_URL: api.database.url(), WAYMARK_SECRET: secret, WAYMARK_AUDIT_KEY: key() };
    expect(await exported(undefined, settings)).toMatchObject({ code: 0, answer: { events: 0, streams: 0, checkpoints: 1, unsealed: 0 } });
    expect(await waymark(['verify-audit', join(folder, 'bundle')])).toMatchObject({ code: 0, answer: { ok: true, events: 0 } });
    expect(existsSync(join(data, 'secret'))).toBe(false);
  });
});
