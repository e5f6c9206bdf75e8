import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fQuantile } from './f-quantile.ts';
import { incompleteBeta } from './incomplete-beta.ts';
import { logGamma } from './log-gamma.ts';
import { normalBelow, normalQuantile, Z_975 } from './normal.ts';

const shape = fc.double({ min: 0.1, max: 200, noNaN: true });
const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe('logGamma', () => {
  it('is the logarithm of the factorials, and of the root of pi at one half', () => {
    expect(logGamma(1)).toBeCloseTo(0, 14);
    expect(logGamma(11)).toBeCloseTo(Math.log(3628800), 12);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 14);
  });

  it('grows by log x from x to x + 1', () => {
    fc.assert(fc.property(shape, (x) => expect(logGamma(x + 1)).toBeCloseTo(logGamma(x) + Math.log(x), 10)));
  });
});

describe('incompleteBeta', () => {
  it.each([
    // binomial tail; arcsine law; the exact polynomial 31 x³⁰ (1 - x) + x³¹; the middle of a symmetric one
    [0.5, 2, 3, 11 / 16],
    [0.2, 0.5, 0.5, (2 / Math.PI) * Math.asin(Math.sqrt(0.2))],
    [0.99, 30, 2, 31 * 0.99 ** 30 * 0.01 + 0.99 ** 31],
    [0.5, 1000, 1000, 0.5],
  ])('of %d with %d and %d', (x, a, b, expected) => expect(incompleteBeta(x, a, b)).toBeCloseTo(expected, 12));

  it('is 0 at 0 and 1 at 1', () => {
    expect(incompleteBeta(0, 2, 3)).toBe(0);
    expect(incompleteBeta(1, 2, 3)).toBe(1);
  });

  it('is one less itself from the other side', () => {
    fc.assert(fc.property(share, shape, shape, (x, a, b) => expect(incompleteBeta(x, a, b)).toBeCloseTo(1 - incompleteBeta(1 - x, b, a), 10)));
  });
});

describe('fQuantile', () => {
  // Published tables of F: 95 %, 97.5 % and 99 %
  it.each([
    [0.95, 1, 1, 161.4476],
    [0.95, 5, 10, 3.3258],
    [0.975, 1, 1, 647.789],
    [0.975, 2, 10, 5.4564],
    [0.975, 5, 15, 3.5764],
    [0.99, 10, 20, 3.3682],
  ])('is, for %d with %d and %d degrees of freedom, what the tables print', (p, d1, d2, expected) => {
    expect(fQuantile(p, d1, d2)).toBeCloseTo(expected, expected > 100 ? 3 : 4);
  });

  it('has a closed form with two degrees of freedom below or above', () => {
    fc.assert(
      fc.property(share, shape, (p, d) => {
        expect(fQuantile(p, 2, d) / ((d / 2) * ((1 - p) ** (-2 / d) - 1))).toBeCloseTo(1, 9);
        expect(fQuantile(p, d, 2) / (2 / d / (p ** (-2 / d) - 1))).toBeCloseTo(1, 9);
      }),
    );
  });

  it('turned over is the quantile of the other tail', () => {
    fc.assert(fc.property(share, shape, shape, (p, d1, d2) => expect(fQuantile(p, d1, d2) * fQuantile(1 - p, d2, d1)).toBeCloseTo(1, 8)));
  });

  it('says so where no number holds it', () => {
    expect(fQuantile(0.975, 3, 1e-6)).toBe(Number.POSITIVE_INFINITY);
    expect([fQuantile(0.975, 3, 0), fQuantile(0.975, 0, 3)]).toEqual([Number.POSITIVE_INFINITY, 0]);
    expect(fQuantile(0.025, 1e-6, 3)).toBeLessThan(1e-290);
  });
});

describe('normalQuantile', () => {
  it('is the other way round of normalBelow', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(Z_975, 12);
    expect(normalQuantile(0.5)).toBeCloseTo(0, 14);
    fc.assert(fc.property(share, (part) => expect(normalBelow(normalQuantile(part))).toBeCloseTo(part, 12)));
  });
});

describe('normalBelow', () => {
  it.each([
    [-3, 0.0013498980316301],
    [0, 0.5],
    [1.96, 0.9750021048517795],
    [Z_975, 0.975],
    [5, 0.9999997133484281],
    [40, 1],
    [-40, 0],
  ])('%d', (x, expected) => expect(normalBelow(x)).toBeCloseTo(expected, 14));
});
