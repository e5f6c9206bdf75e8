import { expect, it } from '@jest/globals';
import { requirePack } from '@waymark/content/packs';
import { fundingTestFaults, overlapOf, testsOn, type FundingTests } from './index.ts';

const CARRIED = ['2021.04.0', '2022.04.0'].map((version) => requirePack<FundingTests>(`medtech-funding-mandate@${version}`));
const GOOD = CARRIED[1]!;
const fields = (value: unknown): string[] => fundingTestFaults(value).map((fault) => fault.split(':')[0]!);

it('takes what the product carries', () => expect(CARRIED.map(fundingTestFaults)).toEqual([[], []]));

it.each<[string, unknown, string[]]>([
  ['an empty object', {}, ['id', 'version', 'effectiveFrom', 'effectiveTo', 'tests.guidance.kinds', 'tests.benefit.over', 'tests.benefit.withinYears', 'tests.saving.withinYears', 'tests.affordability.yearlyCap', 'tests.affordability.firstYears', 'tests.earlierSupport']],
  ['no such day', { ...GOOD, effectiveFrom: '2027-02-30' }, ['effectiveFrom']],
  ['an end before the first day', { ...GOOD, effectiveFrom: '2027-04-01', effectiveTo: '2027-03-31' }, ['effectiveTo']],
  ['half a pound', { ...GOOD, tests: { ...GOOD.tests, benefit: { over: 0.5, withinYears: 5 } } }, ['tests.benefit.over']],
  ['no programme', { ...GOOD, tests: { ...GOOD.tests, earlierSupport: { programmes: [] } } }, ['tests.earlierSupport']],
])('refuses %s by its field', (_, value, expected) => expect(fields(value)).toEqual(expected));

it('refuses what is no object', () => expect([fundingTestFaults(null), fundingTestFaults([])].flat()).toHaveLength(2));

it('knows which hold on the same days', () => {
  const of = (effectiveFrom: string, effectiveTo: string | null): FundingTests => ({ ...GOOD, effectiveFrom, effectiveTo });
  const [first, second] = [of('2027-04-01', '2028-03-31'), of('2028-03-31', null)];
  expect(overlapOf([second, first])).toEqual([first, second]);
  expect([overlapOf([]), overlapOf([first, of('2028-04-01', null)])]).toEqual([null, null]);
});

it('asks an installation’s own from their first day on, and none where they have ended', () => {
  const own: FundingTests[] = [{ ...GOOD, version: '2027.04.0', effectiveFrom: '2027-04-01', effectiveTo: '2028-03-31' }];
  expect(['2027-03-31', '2027-04-01', '2028-04-01'].map((day) => testsOn(CARRIED, own, day)?.version ?? null)).toEqual(['2022.04.0', '2027.04.0', null]);
});
