import { describe, expect, it } from '@jest/globals';
import { vectors } from '@waymark/testing/vectors';
import fc from 'fast-check';
import { fleissKappa, KAPPA_WEIGHTS, weightedKappa } from './index.ts';

const square = fc.integer({ min: 2, max: 5 }).chain((size) => fc.array(fc.array(fc.nat(6), { minLength: size, maxLength: size }), { minLength: size, maxLength: size }));
const transposed = (table: number[][]) => table.map((_, i) => table.map((row) => row[i]!));

describe('fleissKappa', () => {
  const [published] = vectors('stats/v4-fleiss.json').cases;

  it('gives the published value', () => {
    expect(fleissKappa(published.input.counts)).toMatchObject({ kappa: expect.closeTo(published.publishedExpected.kappa, 3) });
  });

  it.each([[[]], [[[]]], [[[0, 0]]], [[[1, 0], [0, 1]]], [[[2, 0], [0, 1]]]])('of %j has too little', (counts) => {
    expect(fleissKappa(counts)).toEqual({ status: 'insufficient-data' });
  });

  it('is undefined where one category takes all, and 1 where each subject has its own', () => {
    expect(fleissKappa([[0, 2]])).toEqual({ status: 'undefined-no-variation', meanAgreement: 1, expectedAgreement: 1, kappa: null });
    expect(fleissKappa([[3, 0], [0, 3]])).toEqual({ status: 'ok', meanAgreement: 1, expectedAgreement: 0.5, kappa: 1 });
  });

  it('is that of two raters over two categories by hand', () => {
    // agreement 1/2; shares 3/4 and 1/4, so chance gives 10/16
    expect(fleissKappa([[2, 0], [1, 1]])).toEqual({ status: 'ok', meanAgreement: 0.5, expectedAgreement: 0.625, kappa: -1 / 3 });
  });

  it('does not mind the order of subjects and categories', () => {
    const counts = fc.array(fc.tuple(fc.nat(5), fc.nat(5)).map(([a, b]) => [Math.min(a, b), Math.abs(a - b), 5 - Math.max(a, b)]), { minLength: 1, maxLength: 8 });
    const kappa = (rows: number[][]) => {
      const result = fleissKappa(rows);
      return result.status === 'ok' ? Math.round(result.kappa * 1e9) : result.status;
    };
    fc.assert(
      fc.property(counts, (rows) => {
        expect(kappa([...rows].reverse())).toBe(kappa(rows));
        expect(kappa(rows.map((row) => [...row].reverse()))).toBe(kappa(rows));
      }),
    );
  });
});

describe('weightedKappa', () => {
  const [published] = vectors('stats/v6-cohen.json').cases;

  it.each(['simple', 'linear'] as const)('gives, with %s weights, the published value and limits', (weights) => {
    const { kappa, ci95 } = published.publishedExpected[weights];
    expect(weightedKappa(published.input.table, weights)).toMatchObject({ kappa: expect.closeTo(kappa, 4), ci95: ci95.map((end: number) => expect.closeTo(end, 4)) });
  });

  it.each([
    [[], 'insufficient-data'],
    [[[0]], 'insufficient-data'],
    [[[4]], 'undefined-no-variation'],
    [[[0, 0], [0, 9]], 'undefined-no-variation'],
  ])('of %j is %s', (table, status) => {
    for (const weights of KAPPA_WEIGHTS) expect(weightedKappa(table, weights)).toEqual({ status });
  });

  it('is 1 without doubt in full agreement, and 0 where one rater never varies', () => {
    for (const weights of KAPPA_WEIGHTS) {
      expect(weightedKappa([[2, 0], [0, 3]], weights)).toMatchObject({ kappa: 1, se: expect.closeTo(0, 9), observed: 1 });
      expect(weightedKappa([[2, 3], [0, 0]], weights)).toMatchObject({ status: 'ok', kappa: expect.closeTo(0, 12) });
    }
  });

  it('forgives less the further apart, and steps alike over two categories', () => {
    const of = (table: number[][]) => KAPPA_WEIGHTS.map((weights) => (weightedKappa(table, weights) as { observed: number }).observed);
    expect(of([[3, 0, 2], [0, 3, 0], [0, 0, 2]])).toEqual([0.8, 0.8, 0.8].map((each) => expect.closeTo(each, 12)));
    expect(of([[3, 2, 0], [0, 3, 0], [0, 0, 2]])).toEqual([0.8, 0.9, 0.95].map((each) => expect.closeTo(each, 12)));
    expect(weightedKappa([[5, 2], [1, 4]], 'linear')).toEqual(weightedKappa([[5, 2], [1, 4]], 'simple'));
    expect(weightedKappa([[5, 2], [1, 4]], 'quadratic')).toEqual(weightedKappa([[5, 2], [1, 4]], 'simple'));
  });

  it('does not mind who is rater one, nor from which end the scale is read; more of the same narrows it', () => {
    fc.assert(
      fc.property(square, fc.constantFrom(...KAPPA_WEIGHTS), (table, weights) => {
        const result = weightedKappa(table, weights);
        fc.pre(result.status === 'ok');
        const expected = { kappa: expect.closeTo(result.kappa, 9), se: expect.closeTo(result.se, 9) };
        expect(weightedKappa(transposed(table), weights)).toMatchObject(expected);
        expect(weightedKappa(table.map((row) => [...row].reverse()).reverse(), weights)).toMatchObject(expected);
        const fourfold = table.map((row) => row.map((count) => 4 * count));
        expect(weightedKappa(fourfold, weights)).toMatchObject({ kappa: expect.closeTo(result.kappa, 9), se: expect.closeTo(result.se / 2, 9) });
      }),
    );
  });
});
