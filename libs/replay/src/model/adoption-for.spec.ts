import { describe, expect, it } from '@jest/globals';
import { organisationFaults, rollOutFaults, rollOutStatus } from '@waymark/domain/adoption';
import fc from 'fast-check';
import { budgetFor } from './budget-for.ts';
import { rollOutFor, type KnownOrganisation } from './roll-out-for.ts';
import { seededRandom } from './seeded-random.ts';

const organisations: KnownOrganisation[] = ['North', 'South', 'London', null].flatMap((region) =>
  ['icb', 'trust', 'company', 'closed'].map((type) => ({ id: `${region}/${type}`, name: `${type} of ${region}`, type: type === 'closed' ? 'icb' : type, region, lastDay: type === 'closed' ? '2026-03-31' : null })),
);
const played = (today: string, seed = 'a') => rollOutFor(organisations, { adopted: '2027-01-31', today }, seededRandom(seed));

describe('a played roll-out', () => {
  it('is of care organisations of each region, and of every status once there is time', () => {
    expect(new Set(played('2027-12-01').map(({ organisationId }) => organisationId))).toEqual(new Set(['North', 'South', 'London'].flatMap((of) => [`${of}/icb`, `${of}/trust`])));
    const none = { contractedOn: null, liveOn: null, stoppedOn: null };
    const statuses = (today: string) => new Set(played(today).map((one) => rollOutStatus({ ...none, ...one }, today)));
    expect(statuses('2027-02-01')).toEqual(new Set(['planned']));
    expect(statuses('2027-07-01')).toEqual(new Set(['planned', 'contracted', 'live', 'stopped']));
    expect(played('2027-07-01').filter(({ barrier }) => barrier).every(({ barrier }) => barrier!.startsWith('Simulated'))).toBe(true);
    expect(played('2027-07-01')).toEqual(played('2027-07-01'));
  });

  it('is never one that the product refuses', () => {
    fc.assert(
      fc.property(fc.constantFrom('2027-01-31', '2027-03-01', '2027-06-30', '2027-07-31', '2029-01-01'), fc.string(), (today, seed) => {
        for (const { organisationId, ...days } of played(today, seed)) {
          const of = organisations.find(({ id }) => id === organisationId)!;
          expect([...organisationFaults(null, days, of), ...rollOutFaults(null, days, { today, adopted: '2027-01-31' })]).toEqual([]);
        }
      }),
    );
  });
});

it('a played budget is of whole pounds and people, and costs more than it saves at first', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const years = budgetFor(seededRandom(seed));
      expect(years.every((year) => Object.values(year).every((value) => Number.isSafeInteger(value) && value >= 0))).toBe(true);
      expect(years[0]!.cost).toBeGreaterThan(years[0]!.saving);
      expect(budgetFor(seededRandom(seed))).toEqual(years);
    }),
  );
});
