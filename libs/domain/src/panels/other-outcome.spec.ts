import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fewestChanges, missedFloors, smallestChange, votesToTurn, type Floor, type ScoredCriterion } from './other-outcome.ts';

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

describe('the fewest criteria that would have to change', () => {
  const of = (...values: (number | null)[]) => values.map((value, at) => ({ id: 'abcdef'[at]!, weight: [50, 30, 20][at] ?? 10, value }));
  const floor = (criterion: string, have: number | null, min = 2): Floor => ({ criterion, have, min });

  it('are those with most room, as many as it takes', () => {
    expect(fewestChanges(of(0.5, 0.5, 0.5), 60, [])).toEqual({ passes: false, criteria: ['a'] });
    expect(fewestChanges(of(0.5, 0.5, 0.5), 80, [])).toEqual({ passes: false, criteria: ['a', 'b'] });
    expect(fewestChanges(of(0.9, 0, 0.5), 60, [])).toEqual({ passes: false, criteria: ['b'] });
  });
  it('are every one under its floor, whatever the score', () => {
    expect(fewestChanges(of(0.9, 0.9, 0.25), 60, [floor('c', 1)])).toEqual({ passes: false, criteria: ['c'] });
    expect(fewestChanges(of(0.5, 0.5, 0.25), 80, [floor('c', 1)])).toEqual({ passes: false, criteria: ['c', 'a'] });
    expect(fewestChanges(of(0.9, 0.9, null), 60, [floor('c', null)])).toBeNull();
  });
  it('is one with a floor where the case passes, and else as many as hold the score', () => {
    expect(fewestChanges(of(0.9, 0.9, 0.9), 60, [floor('c', 3.6)])).toEqual({ passes: true, criteria: ['c'] });
    expect(fewestChanges(of(0.9, 0.9, 0.9), 60, [])).toEqual({ passes: true, criteria: ['a'] });
    expect(fewestChanges(of(1, 1, 1), 10, [])).toEqual({ passes: true, criteria: ['a', 'b', 'c'] });
  });
  it('are told at the edges: at its floor a criterion holds, at the pass mark a case passes, and of nobody nothing is said', () => {
    expect(missedFloors([floor('a', 2), floor('b', 1.999), floor('c', null)]).map(({ criterion }) => criterion)).toEqual(['b', 'c']);
    expect(fewestChanges(of(0.6, 0.6, 0.6), 60, [])).toMatchObject({ passes: true, criteria: ['a'] });
    expect(fewestChanges(of(null, null), 60, [])).toBeNull();
    expect(fewestChanges(of(0, 0, 0), 0, [])).toBeNull();
  });

  const cases = fc.uniqueArray(fc.record({ id: fc.constantFrom(...'abcde'), weight: fc.integer({ min: 1, max: 40 }), value: fc.integer({ min: 0, max: 20 }).map((v) => v / 20) }), { selector: ({ id }) => id, minLength: 1 });
  it('turn the outcome, and no smaller set does', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 99 }), fc.array(fc.record({ at: fc.nat(4), min: fc.constantFrom(0, 1, 2, 3) }), { maxLength: 2 }), (all, passMark, asked) => {
        const floors = asked.flatMap(({ at, min }) => (all[at] ? [{ criterion: all[at].id, have: 4 * all[at].value, min }] : []));
        const passing = (values: readonly ScoredCriterion[]): boolean => scoreOf(values) >= passMark - 1e-9 && floors.every(({ criterion, min }) => 4 * values.find(({ id }) => id === criterion)!.value! >= min - 1e-9);
        const before = passing(all);
        const sets = Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((__, at) => (bits >> at) & 1));
        // a set can turn a failing case where all of it at 1 does, and a passing one where all of it at 0 does
        const turning = sets.filter((set) => passing(all.map((one) => (set.includes(one) ? { ...one, value: before ? 0 : 1 } : one))) !== before);
        const found = fewestChanges(all, passMark, floors);
        expect(found?.criteria.length ?? null).toEqual(turning.length === 0 ? null : Math.min(...turning.map((set) => set.length)));
        if (found) expect([found.passes, turning.some((set) => set.length === found.criteria.length && set.every(({ id }) => found.criteria.includes(id)))]).toEqual([before, true]);
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
