import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Chart, Series } from './chart.types.ts';
import { spcCase } from './spc-case.ts';

// Whole numbers: steps stay far from the tolerance of a tie, so a law is not broken by rounding
const value = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: -1000, max: 1000 }) }, { weight: 1, arbitrary: fc.constant(null) });
const anySeries: fc.Arbitrary<Series> = fc.record({
  points: fc.array(value.map((one) => ({ period: 'any', value: one })), { maxLength: 40 }),
  improvementDirection: fc.constantFrom('increase', 'decrease', 'neutral'),
  target: fc.option(fc.integer({ min: -1000, max: 1000 })),
  rebaseAtIndex: fc.array(fc.nat(40), { maxLength: 3 }),
  fixLimitsAfterPoints: fc.option(fc.integer({ min: 1, max: 20 })),
});

const mapped = (series: Series, change: (value: number) => number): Series => ({
  ...series,
  points: series.points.map((point) => ({ ...point, value: point.value === null ? null : change(point.value) })),
  target: series.target === null ? null : change(series.target),
});
const signs = ({ points, latestVariation, latestRule }: Chart) => ({ points, latestVariation, latestRule });
const lines = ['mean', 'lower', 'upper', 'innerLower', 'innerUpper'] as const;

const linesMove = (from: Chart, to: Chart, change: (value: number) => number): void =>
  from.segments.forEach((segment, k) => {
    for (const line of lines) {
      const was = segment[line];
      const is = to.segments[k]![line];
      if (was === null) expect(is).toBeNull();
      else expect(is).toBeCloseTo(change(was), 6);
    }
  });

describe('laws of the chart', () => {
  it('adding a constant moves mean and limits by it and changes no signal', () => {
    fc.assert(
      fc.property(anySeries, fc.integer({ min: -500, max: 500 }), (series, constant) => {
        const change = (one: number): number => one + constant;
        const [from, to] = [spcCase(series), spcCase(mapped(series, change))];
        for (const way of ['screened', 'unscreened'] as const) {
          linesMove(from[way], to[way], change);
          expect(signs(to[way])).toEqual(signs(from[way]));
        }
      }),
    );
  });

  it('multiplying scales mean and limits and changes no signal', () => {
    fc.assert(
      fc.property(anySeries, fc.integer({ min: 1, max: 64 }), (series, factor) => {
        const change = (one: number): number => one * factor;
        const [from, to] = [spcCase(series), spcCase(mapped(series, change))];
        for (const way of ['screened', 'unscreened'] as const) {
          linesMove(from[way], to[way], change);
          expect(signs(to[way])).toEqual(signs(from[way]));
          expect(to[way].assurance).toBe(from[way].assurance);
        }
      }),
    );
  });

  it('a constant series has its limits on its mean and no signal', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 2, max: 40 }), (constant, length) => {
        const points = Array.from({ length }, () => ({ period: 'any', value: constant }));
        const series: Series = { points, improvementDirection: 'increase', target: null, rebaseAtIndex: [], fixLimitsAfterPoints: null };
        for (const { segments, points: drawn } of Object.values(spcCase(series))) {
          const [segment] = segments;
          expect(segment?.averageMovingRange).toBe(0);
          expect(segment?.droppedMovingRangeAt).toEqual([]);
          for (const line of lines) expect(segment?.[line]).toBe(segment?.mean);
          expect(drawn.every(({ rule, side }) => rule === null && side === 0)).toBe(true);
        }
      }),
    );
  });

  it('every point is drawn once, in order, and screening never widens the limits', () => {
    fc.assert(
      fc.property(anySeries, (series) => {
        const { screened, unscreened } = spcCase(series);
        expect(screened.points.map(({ index }) => index)).toEqual(series.points.map((_, k) => k));
        screened.segments.forEach((segment, k) => {
          const other = unscreened.segments[k]!;
          expect(segment.averageMovingRange ?? 0).toBeLessThanOrEqual((other.averageMovingRange ?? 0) + 1e-9);
        });
      }),
    );
  });
});
