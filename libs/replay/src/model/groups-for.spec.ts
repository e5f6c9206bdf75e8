import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { groupsFor, PLAYED_BREAKDOWNS } from './groups-for.ts';

const value = fc.integer({ min: 200, max: 900 }).map((hundredths) => hundredths / 100);

describe('played counts by group', () => {
  it('are of sex and deprivation, every group of them', () => {
    expect(PLAYED_BREAKDOWNS.map(({ name }) => name)).toEqual(['Deprivation', 'Sex']);
    expect(groupsFor(4).groups.map(({ group }) => group)).toEqual(PLAYED_BREAKDOWNS.flatMap(({ groups }) => groups));
  });

  it('are whole numbers that give the value back, and no more together than the whole', () => {
    fc.assert(
      fc.property(value, (of) => {
        const { whole, groups } = groupsFor(of);
        expect((100 * whole.numerator) / whole.denominator).toBe(of);
        for (const { name } of PLAYED_BREAKDOWNS) {
          const own = groups.filter(({ breakdown }) => breakdown === name);
          for (const part of ['numerator', 'denominator'] as const) {
            const rest = whole[part] - own.reduce((sum, one) => sum + one[part], 0);
            expect(rest).toBeGreaterThanOrEqual(8); // fewer of whom no group is known could point to a person
            expect(own.every((one) => Number.isSafeInteger(one[part]) && one[part] > 0)).toBe(true);
          }
        }
      }),
    );
  });
});
