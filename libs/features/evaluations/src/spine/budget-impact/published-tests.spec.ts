import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from '@jest/globals';
import { requirePack } from '@waymark/content/packs';
import type { FundingTests } from '@waymark/domain/pilot';
import { fundingTestsOn, publishFundingTests } from './published-tests.ts';

const folders: string[] = [];
afterEach(() => {
  publishFundingTests({});
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const CARRIED = requirePack<FundingTests>('medtech-funding-mandate@2022.04.0');
const pack = (version: string, effectiveFrom: string, effectiveTo: string | null = null) => ({ ...CARRIED, version, effectiveFrom, effectiveTo });
const publish = (...files: unknown[]): void => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-tests-'));
  folders.push(folder);
  files.forEach((file, at) => writeFileSync(join(folder, `${at}.json`), typeof file === 'string' ? file : JSON.stringify(file)));
  publishFundingTests({ WAYMARK_FUNDING_TESTS: folder });
};
const versionOn = (day: string) => fundingTestsOn(day)?.version ?? null;

it('are those that the product carries, where an installation has none', () => {
  expect([versionOn('2021-03-31'), versionOn('2022-03-31'), versionOn('2022-04-01'), versionOn('2030-01-01')]).toEqual([null, '2021.04.0', '2022.04.0', '2022.04.0']);
});

it('are an installation’s own from the first day of the first of them on, so that none that ended comes back', () => {
  publish(pack('2028.04.0', '2028-04-01', '2029-03-31'), pack('2027.04.0', '2027-04-01', '2028-03-31'));
  expect([versionOn('2027-03-31'), versionOn('2027-04-01'), versionOn('2028-04-01'), versionOn('2029-04-01')]).toEqual(['2022.04.0', '2027.04.0', '2028.04.0', null]);
});

it('are refused with file, field and remedy', () => {
  expect(() => publish({ ...pack('2027.04.0', '2027-02-30'), tests: { ...CARRIED.tests, saving: { withinYears: 0 } } })).toThrow(/^WAYMARK_FUNDING_TESTS, .*0\.json: effectiveFrom: give the first day.*; tests\.saving\.withinYears: give a whole number of years/);
  expect(() => publish('{')).toThrow('0.json is no JSON');
  expect(() => publish(CARRIED)).toThrow('medtech-funding-mandate@2022.04.0 is there twice, or is one that the product carries');
  expect(() => publish(pack('2027.04.0', '2027-04-01'), pack('2028.04.0', '2028-04-01'))).toThrow('hold on the same days: end one before the other begins');
  expect(() => publishFundingTests({ WAYMARK_FUNDING_TESTS: join(tmpdir(), 'no-such-folder') })).toThrow('there is no such folder');
});
