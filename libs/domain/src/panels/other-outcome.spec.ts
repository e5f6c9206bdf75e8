import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { smallestChange, votesToTurn, type ScoredCriterion } from './other-outcome.ts';

const scoreOf = (criteria: readonly ScoredCriterion[]): number => {
  const valued = criteria.filter(({ value }) => value !== null);
  return (100 * valued.reduce((sum, { weight, value }) => sum + weight * value!, 0)) / valued.reduce((sum, { weight }) => sum + weight, 0);
};
const moved = (criteria: readonly ScoredCriterion[], id: string, value: number) => criteria.map((one) => (one.id === id ? { ...one, value } : one));

describe('the smallest change that turns a case', () => {
  const criteria = [{ id: 'need', weight: 60, value: 0.5 }, { id: 'cost', weight: 40, value: 0.5 }];

  it('is of the criterion that weighs most, up to the pass mark', () => expect(smallestChange(criteria, 56)).toEqual({ criterion: 'need', from: 0.5, to: expect.closeTo(0.6), passes: false }));
  it('is a fall where the case passes', () => expect(smallestChange(criteria, 44)).toEqual({ criterion: 'need', from: 0.5, to: expect.closeTo(0.4), passes: true }));
  it('is any fall at the pass mark', () => expect(smallestChange(criteria, 50)).toMatchObject({ from: 0.5, to: 0.5, passes: true }));
  it('is of a lighter criterion where the heavier has no room', () =>
    expect(smallestChange([{ id: 'need', weight: 60, value: 1 }, { id: 'cost', weight: 40, value: 0.2 }], 70)).toEqual({ criterion: 'cost', from: 0.2, to: expect.closeTo(0.25), passes: false }));
  it('reaches the end of the scale and no further', () => {
    expect(smallestChange([{ id: 'a', weight: 1, value: 0 }, { id: 'b', weight: 1, value: 0 }], 50)).toMatchObject({ to: 1 });
    expect(smallestChange([{ id: 'a', weight: 1, value: 0 }, { id: 'b', weight: 1, value: 0 }], 50.1)).toBeNull();
  });
  it('is none where nobody scored', () => {
    expect(smallestChange([], 50)).toBeNull();
    expect(smallestChange([{ id: 'a', weight: 1, value: null }], 50)).toBeNull();
  });

  const cases = fc.uniqueArray(fc.record({ id: fc.constantFrom(...'abcdef'), weight: fc.integer({ min: 1, max: 40 }), value: fc.option(fc.integer({ min: 0, max: 100 }).map((v) => v / 100)) }), { selector: ({ id }) => id, minLength: 1 });

  it('brings the case to its pass mark, and nothing smaller turns it', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 99 }), fc.double({ min: 0, max: 0.999, noNaN: true }), (all, passMark, share) => {
        const found = smallestChange(all, passMark);
        if (!found) return;
        expect(scoreOf(moved(all, found.criterion, found.to))).toBeCloseTo(passMark, 6);
        const less = Math.abs(found.to - found.from) * share;
        for (const { id, value } of all) {
          if (value === null) continue;
          const near = found.passes ? Math.max(0, value - less) : Math.min(1, value + less);
          const after = scoreOf(moved(all, id, near));
          if (found.passes) expect(after).toBeGreaterThan(passMark - 1e-6);
          else expect(after).toBeLessThan(passMark + 1e-6);
        }
      }),
    );
  });
});

describe('the votes that turn a motion', () => {
  it.each([[5, 1, 2], [4, 1, 2], [3, 2, 1], [2, 2, 1], [2, 3, 1], [1, 4, 2], [1, 5, 3], [1, 0, 1]])('%i for and %i against: %i', (yes, no, turn) => expect(votesToTurn({ for: yes, against: no })).toBe(turn));
  it('are none of nobody', () => expect(votesToTurn({ for: 0, against: 0 })).toBeNull());

  it('turn it, and one fewer does not', () => {
    const carried = (yes: number, no: number): boolean => yes > no;
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), (yes, no) => {
        const turn = votesToTurn({ for: yes, against: no });
        if (turn === null) return;
        const after = (changed: number): boolean => (carried(yes, no) ? carried(yes - changed, no + changed) : carried(yes + changed, no - changed));
        expect([after(turn), after(turn - 1)]).toEqual([!carried(yes, no), carried(yes, no)]);
      }),
    );
  });
});
