import { describe, expect, it } from '@jest/globals';
import { describeShared, vectors } from '@waymark/testing/vectors';
import { spcCase } from './spc-case.ts';

const TOLERANCE = 1e-6;

/** Rounds nothing: swaps each number that is near enough for the expected one, so that a mismatch prints as a diff. */
const settled = (actual: any, expected: any): any => {
  if (typeof actual === 'number' && typeof expected === 'number')
    return Math.abs(actual - expected) <= TOLERANCE * Math.max(1, Math.abs(expected)) ? expected : actual;
  if (Array.isArray(actual)) return actual.map((item, k) => settled(item, expected?.[k]));
  if (actual && typeof actual === 'object')
    return Object.fromEntries(Object.entries(actual).map(([key, value]) => [key, settled(value, expected?.[key])]));
  return actual;
};

const agrees = (set: any): void => {
  expect(set.cases.length).toBeGreaterThan(0);
  for (const { id, expected, ...series } of set.cases) {
    const found = spcCase(series);
    expect({ id, ...settled(found, expected) }).toEqual({ id, ...expected });
  }
};

describe('charts of set 02, one series per rule and edge', () => {
  const set = vectors('spc/set-02-rules.json');
  it.each(set.cases.map((one: any) => [one.title, one]))('%s', (_, one) => agrees({ cases: [one] }));

  it('the comparison fails on one wrong limit, index or word', () => {
    const spoil = (change: (expected: any) => void): (() => void) => {
      const one = structuredClone(set.cases[0]);
      change(one.expected.screened);
      return () => agrees({ cases: [one] });
    };
    expect(spoil((expected) => (expected.segments[0].upper += 0.001))).toThrow();
    expect(spoil((expected) => (expected.segments[0].toIndex += 1))).toThrow();
    expect(spoil((expected) => (expected.points[3].colour = 'concern'))).toThrow();
    expect(spoil((expected) => (expected.latestRule = 'shift'))).toThrow();
  });
});

for (const file of ['set-01-published', 'set-03-ae-four-hour', 'set-04-ae-attendances', 'set-05-ae-breaches'])
  describeShared(`charts of ${file}`, `domain/spc/${file}.json`, (read) => {
    it('equal the expected ones, screened and unscreened', () => agrees(read()));
  });

describeShared('published limits', 'domain/spc/set-01-published.json', (read) => {
  it('come out to the decimals they were published with', () => {
    const published = read().cases.filter((one: any) => one.publishedExpected.decimals);
    expect(published.length).toBeGreaterThan(3);
    for (const { publishedExpected, expected: _, ...series } of published)
      for (const way of ['screened', 'unscreened'] as const) {
        const { upper, mean, lower } = publishedExpected[way] ?? {};
        const segment = spcCase(series)[way].segments[0]!;
        if (upper !== undefined) {
          expect(segment.upper).toBeCloseTo(upper, publishedExpected.decimals);
          expect(segment.mean).toBeCloseTo(mean, publishedExpected.decimals);
          expect(segment.lower).toBeCloseTo(lower, publishedExpected.decimals);
        }
      }
  });
});
