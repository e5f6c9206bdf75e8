import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { givenAway, shownOf, smallTold, type Shows, type World } from './disclosure-law.ts';
import { equityReport } from './index.ts';

/** Counts near where something is hidden, and far from it. */
const count = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 7 }), fc.integer({ min: 8, max: 14 }), fc.integer({ min: 8, max: 14 }), fc.integer({ min: 15, max: 90 }));
const pair = fc.tuple(count, count);
/** Rates count few in many. */
const rate = fc.tuple(count, count.map((one) => one * 40));

const aWorld = (share: boolean, most = 3): fc.Arbitrary<World> => {
  const one = share ? pair : rate;
  return fc.record({ groups: fc.array(one, { minLength: 2, maxLength: most }), rest: fc.oneof(fc.constant<[number, number]>([0, 0]), one) });
};

/** A world, and what became of it: some counts stayed, some grew by few or by many. */
const twoWorlds = (share: boolean): fc.Arbitrary<[World, World]> => {
  const grown = fc.oneof(fc.constant(0), fc.constant(0), fc.integer({ min: -9, max: 9 }), fc.integer({ min: 8, max: 16 }), fc.integer({ min: 8, max: 40 }));
  return fc.tuple(aWorld(share, 2), fc.array(fc.tuple(grown, grown), { minLength: 3, maxLength: 3 })).map(([world, by]) => {
    const after = (one: readonly [number, number], at: number): [number, number] => [Math.max(0, one[0] + by[at]![0]), Math.max(0, one[1] + by[at]![1])];
    return [world, { groups: world.groups.map(after), rest: after(world.rest, 2) }];
  });
};

const law = (worlds: fc.Arbitrary<World[]>, share: boolean, shows: Shows) =>
  fc.property(worlds, (of) => {
    expect([of, smallTold(of, share, shownOf(of, share, shows))]).toEqual([of, []]);
    expect([of, givenAway(of, share, shows)]).toEqual([of, []]);
  });
const one = (share: boolean) => aWorld(share).map((world) => [world]);
/** Whatever an earlier report told. */
const forgetful: Shows = (measure, own) => equityReport(measure, own, []);
/** Whatever is small: as though ten times as many had been counted. */
const careless: Shows = (measure, { groups, readings }) =>
  equityReport(measure, { groups: groups.map((each) => ({ ...each, numerator: each.numerator * 10, denominator: each.denominator * 10 })), readings: readings.map((each) => ({ ...each, numerator: each.numerator! * 10, denominator: each.denominator! * 10 })) }, []);

describe.each([['a share', true], ['a rate', false]])('what is shown of groups, to whoever knows the exact whole and the rule: %s', (_, share) => {
  it('tells of no small count and gives no count away', () => {
    fc.assert(law(one(share), share, equityReport), { numRuns: 150 });
  }, 60_000);

  it('neither do two reports that follow each other', () => {
    fc.assert(law(twoWorlds(share), share, equityReport), { numRuns: 60 });
  }, 60_000);

  it('and such reports are told', () => {
    const told = (worlds: World[]): boolean => shownOf(worlds, share, equityReport).every(({ groups }) => groups.length > 0);
    expect([fc.sample(one(share), 500).some(told), fc.sample(twoWorlds(share), 2_000).some(told)]).toEqual([true, true]);
  });
});

describe('the law', () => {
  it('fails where small counts are told, and where an earlier report is forgotten', () => {
    expect(fc.check(law(one(true), true, careless), { numRuns: 400 }).failed).toBe(true);
    expect(fc.check(fc.property(twoWorlds(true), (of) => smallTold(of, true, shownOf(of, true, forgetful)).length === 0), { numRuns: 2_000 }).failed).toBe(true);
  });

  it('knows counts that rounding does not hide: 8 and 8 of 16', () => {
    const exact = (count: number): World[] => [{ groups: [[count, 50], [count, 50]], rest: [0, 0] }];
    /** Safe counts, rounded, and nothing else asked. */
    const unguarded: Shows = (_, { groups, readings }) => {
      const numerators = groups.map(({ numerator }) => numerator);
      const isSafe = [...numerators, readings[0]!.numerator! - numerators.reduce((sum, each) => sum + each, 0)].every((each) => each === 0 || each >= 8);
      return [{ name: 'Sex', groups: isSafe ? numerators.map((each) => ({ group: 'A', numerator: Math.round(each / 5) * 5, denominator: 60, rate: 1, interval: null, difference: null })) : [], sentences: [] }];
    };
    expect(shownOf(exact(8), true, equityReport)[0]!.groups).toEqual([]);
    expect(givenAway(exact(8), true, unguarded).length).toBeGreaterThan(0);
    expect(shownOf(exact(10), true, equityReport)[0]!.groups).toHaveLength(2);
    expect(givenAway(exact(10), true, unguarded)).toEqual([]);
  });
});
