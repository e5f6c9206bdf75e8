import { describe, expect, it } from '@jest/globals';
import { actualMoney, plannedMoney } from './money-for.ts';
import { seededRandom } from './seeded-random.ts';

describe('played money', () => {
  const plan = plannedMoney('2026-12-01', seededRandom('a'));

  it('is the same for the same seed, in whole pence, month by month across the end of a year', () => {
    expect(plannedMoney('2026-12-01', seededRandom('a'))).toEqual(plan);
    expect(plan.slice(0, 2).map(({ month }) => month)).toEqual(['2026-12-01', '2027-01-01']);
    expect(plan.every(({ cost, saving }) => Number.isSafeInteger(cost) && Number.isSafeInteger(saving) && cost > 0 && saving >= 0)).toBe(true);
  });

  it.each(['improves', 'flat', 'worsens'] as const)('in fact is never below nothing where readings are %s', (lean) => {
    for (const month of plan) {
      const { cost, saving } = actualMoney(month, lean, seededRandom(month.month));
      expect([cost, saving].every((amount) => Number.isSafeInteger(amount) && amount >= 0)).toBe(true);
    }
  });
});
