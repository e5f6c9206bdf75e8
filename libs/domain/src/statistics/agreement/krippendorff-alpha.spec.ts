import { describe, expect, it } from '@jest/globals';
import { vectors } from '@waymark/testing/vectors';
import fc from 'fast-check';
import { alphaInterval, krippendorffAlpha, LEVELS, type Ratings } from './index.ts';

const [published] = vectors('stats/v1-krippendorff.json').cases;
const ratings = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 8 }))
  .chain(([raters, units]) => {
    const rating = fc.option(fc.integer({ min: 0, max: 4 }), { freq: 4 });
    return fc.array(fc.array(rating, { minLength: units, maxLength: units }), { minLength: raters, maxLength: raters });
  });
const mapped = (of: (value: number) => number, table: Ratings) => table.map((row) => row.map((value) => (value === null ? null : of(value))));
/** The result with its numbers rounded, for what may differ in the last bits. */
const rounded = (table: Ratings, level: (typeof LEVELS)[number]) => {
  const { status, alpha, pairableUnits, pairableValues } = krippendorffAlpha(table, level);
  return { status, alpha: alpha === null ? null : Math.round(alpha * 1e9), pairableUnits, pairableValues };
};

describe('krippendorffAlpha', () => {
  it.each(LEVELS)('gives the published value at level %s', (level) => {
    expect(krippendorffAlpha(published.input.ratings, level).alpha).toBeCloseTo(published.publishedExpected[level], 6);
  });

  it.each([[[]], [[[]]], [[[], []]], [[[null, 1], [2, null]]], [[[1, 2, 3]]]])('of %j has too little to compare', (table) => {
    for (const level of LEVELS) expect(krippendorffAlpha(table, level)).toEqual({ status: 'insufficient-data', alpha: null, pairableUnits: 0, pairableValues: 0 });
  });

  it('does not call agreement what never varies, nor count a lone rating', () => {
    expect(krippendorffAlpha([[3, 3, 1], [3, 3, null]], 'nominal')).toEqual({ status: 'undefined-no-variation', alpha: null, pairableUnits: 2, pairableValues: 4 });
    expect(krippendorffAlpha([[0], [-0]], 'ratio').status).toBe('undefined-no-variation');
  });

  it('has no ratio below nothing, and the other levels all the same', () => {
    const table = [[-1, 2], [1, 2]];
    expect(krippendorffAlpha(table, 'ratio')).toEqual({ status: 'undefined-negative-values', alpha: null, pairableUnits: 2, pairableValues: 4 });
    expect(krippendorffAlpha(table, 'interval').status).toBe('ok');
    expect(krippendorffAlpha([[0, 2], [1, 2]], 'ratio').status).toBe('ok');
  });

  it('is 1 in full agreement and below 0 in full disagreement', () => {
    for (const level of LEVELS) {
      expect(krippendorffAlpha([[1, 2, 3], [1, 2, 3]], level).alpha).toBe(1);
      expect(krippendorffAlpha([[1, 3], [3, 1]], level).alpha).toBeLessThan(0);
    }
  });

  it('does not mind who is who and which unit is which', () => {
    fc.assert(
      fc.property(ratings, fc.constantFrom(...LEVELS), (table, level) => {
        expect(rounded([...table].reverse(), level)).toEqual(rounded(table, level));
        expect(rounded(table.map((row) => [...row].reverse()), level)).toEqual(rounded(table, level));
      }),
    );
  });

  it('minds, level by level, no more than the level knows', () => {
    const other = [3, 0, 4, 1, 2];
    fc.assert(
      fc.property(ratings, fc.integer({ min: -5, max: 5 }), fc.integer({ min: 1, max: 4 }), (table, shift, scale) => {
        expect(rounded(mapped((value) => other[value]!, table), 'nominal')).toEqual(rounded(table, 'nominal'));
        expect(rounded(mapped((value) => 2 ** value, table), 'ordinal')).toEqual(rounded(table, 'ordinal'));
        expect(rounded(mapped((value) => scale * value + shift, table), 'interval')).toEqual(rounded(table, 'interval'));
        expect(rounded(mapped((value) => scale * value, table), 'ratio')).toEqual(rounded(table, 'ratio'));
      }),
    );
  });
});

describe('alphaInterval', () => {
  const table: Ratings = published.input.ratings;

  it('is the same for the same seed and holds alpha', () => {
    const one = alphaInterval(table, { level: 'ordinal', seed: 5, resamples: 500 });
    expect(one).toEqual(alphaInterval(table, { level: 'ordinal', seed: 5, resamples: 500 }));
    expect(one).not.toEqual(alphaInterval(table, { level: 'ordinal', seed: 6, resamples: 500 }));
    expect(one.alpha).toBeCloseTo(0.815388, 6);
    expect(one.interval![0]).toBeLessThan(one.alpha!);
    expect(one.interval![1]).toBeGreaterThan(one.alpha!);
  });

  it('grows with the confidence', () => {
    const at = (confidence: number) => alphaInterval(table, { level: 'nominal', seed: 5, resamples: 500, confidence }).interval!;
    expect(at(0.5)[0]).toBeGreaterThan(at(0.99)[0]);
    expect(at(0.5)[1]).toBeLessThan(at(0.99)[1]);
  });

  it('tells how many draws could not vary', () => {
    const { interval, undefinedResamples } = alphaInterval([[1, 1, 1, 2], [1, 1, 1, 2]], { level: 'nominal', seed: 1, resamples: 1000 });
    // (3/4)⁴ of the draws leave the fourth unit out, and (1/4)⁴ all others
    expect(Math.abs(undefinedResamples - 1000 * (82 / 256))).toBeLessThan(75);
    expect(interval).toEqual([1, 1]);
  });

  it.each([
    [[[1, 2], [null, 2]], 'undefined-no-variation', null],
    [[[1], [2]], 'ok', 0],
    [[[1, 2]], 'insufficient-data', null],
  ] as const)('has no interval for %j', (rows, status, alpha) => {
    const result = alphaInterval(rows, { level: 'interval', seed: 1 });
    expect(result).toMatchObject({ status, interval: null, undefinedResamples: 0 });
    if (alpha === null) expect(result.alpha).toBeNull();
    else expect(result.alpha).toBeCloseTo(alpha, 12);
  });
});
