import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rankStability } from './index.ts';

const weights = { x: 60, y: 40 };

describe('rankStability', () => {
  it('is sure of a case that leads in everything', () => {
    const cases = [
      { id: 'low', values: { x: 0.2, y: 0.3 } },
      { id: 'high', values: { x: 0.4, y: 0.9 } },
    ];
    expect(rankStability({ weights, cases, seed: 1, draws: 200 })).toEqual({
      cases: {
        low: { score: expect.closeTo(24, 10), rank: 2, range: [2, 2], kept: 1 },
        high: { score: expect.closeTo(60, 10), rank: 1, range: [1, 1], kept: 1 },
      },
      allKept: 1,
      sensitiveTo: [],
    });
  });

  it('tells which weight turns an order, exactly at a quarter', () => {
    // b leads a as long as weight(x) is above weight(y) times what stands here
    const at = (turn: number) => rankStability({ weights: { x: 1, y: 1 }, cases: [{ id: 'a', values: { x: 0, y: turn } }, { id: 'b', values: { x: 1, y: 0 } }], seed: 1, draws: 100 });
    expect(at(0.7).sensitiveTo).toEqual([]);
    // a weight of 0.75 against 1 no longer leads, 1 against 1.25 still does
    expect(at(0.76).sensitiveTo).toEqual(['x']);
    expect(at(0.81).sensitiveTo).toEqual(['x', 'y']);
  });

  it('counts how often the order holds', () => {
    const { cases, allKept } = rankStability({ weights: { x: 1, y: 1 }, cases: [{ id: 'a', values: { x: 0, y: 0.9999 } }, { id: 'b', values: { x: 1, y: 0 } }], seed: 4, draws: 4000 });
    // two weights drawn alike: each is the larger half of the time; four standard deviations
    expect(Math.abs(allKept! - 0.5)).toBeLessThan(4 * Math.sqrt(0.25 / 4000));
    expect(cases.a).toMatchObject({ rank: 2, range: [1, 2], kept: allKept });
  });

  it('leaves a missing value out of the sum, and a case without values out of the ranks', () => {
    const cases = [
      { id: 'part', values: { x: 0.5 } },
      { id: 'whole', values: { x: 0.5, y: 0.4 } },
      { id: 'none', values: { y: null } },
    ];
    const result = rankStability({ weights, cases, seed: 1, draws: 100 });
    expect(result.cases).toMatchObject({ part: { score: 50, rank: 1 }, whole: { score: expect.closeTo(46, 10), rank: 2 }, none: { score: null, rank: null, range: null, kept: null } });
    expect(rankStability({ weights: {}, cases, seed: 1, draws: 100 })).toMatchObject({ allKept: null, sensitiveTo: [] });
    expect(rankStability({ weights, cases: [], seed: 1, draws: 100 })).toEqual({ cases: {}, allKept: null, sensitiveTo: [] });
  });

  it('gives equal scores the same rank, whatever the weights', () => {
    const { cases, allKept } = rankStability({ weights, cases: ['p', 'q', 'r'].map((id) => ({ id, values: { x: 0.1, y: id === 'r' ? 0.1 : 0.7 } })), seed: 1, draws: 100 });
    expect(cases).toMatchObject({ p: { rank: 1, kept: 1 }, q: { rank: 1, kept: 1 }, r: { rank: 3, range: [3, 3] } });
    expect(allKept).toBe(1);
  });

  it('does not mind the sum of the weights, nor the order of the cases; nothing moves where no weight may', () => {
    const value = fc.option(fc.integer({ min: 0, max: 4 }).map((score) => score / 4));
    const cases = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), values: fc.record({ x: value, y: value }) }), { selector: ({ id }) => id });
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 99 }), (given, weight) => {
        const of = (scale: number, list: typeof given, within?: number) => rankStability({ weights: { x: scale * weight, y: scale * (100 - weight) }, cases: list, seed: 3, draws: 40, ...(within === undefined ? {} : { within }) });
        const result = of(1, given);
        const ranksAlone = ({ cases: all }: typeof result) => Object.fromEntries(Object.entries(all).map(([id, { score, ...rank }]) => [id, { ...rank, score: score === null ? null : Math.round(score * 1e6) }]));
        expect(ranksAlone(of(8, given))).toEqual(ranksAlone(result));
        expect(ranksAlone(of(1, [...given].reverse()))).toEqual(ranksAlone(result));
        for (const { rank, range, kept } of Object.values(of(1, given, 0).cases)) if (rank !== null) expect([range, kept]).toEqual([[rank, rank], 1]);
      }),
      { numRuns: 30 },
    );
  });
});
