import { describe, expect, it } from '@jest/globals';
import { vectors } from '@waymark/testing/vectors';
import fc from 'fast-check';
import { BadInput, METHODS, runStatistic, UnknownMethod } from './index.ts';

interface Case {
  id: string;
  title: string;
  method: string;
  input: any;
  expected: unknown;
}

/** Equal within 1e-6, relative for values above 1; words, nulls and keys exactly. */
const expectSame = (actual: unknown, expected: unknown, path = ''): void => {
  if (typeof expected === 'number') {
    expect([path, typeof actual]).toEqual([path, 'number']);
    expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(expected)));
  } else if (typeof expected === 'object' && expected !== null) {
    expect([path, Object.keys(actual as object).sort()]).toEqual([path, Object.keys(expected).sort()]);
    for (const [key, value] of Object.entries(expected)) expectSame((actual as Record<string, unknown>)[key], value, `${path}/${key}`);
  } else expect([path, actual]).toEqual([path, expected]);
};

const FILES = ['v1-krippendorff', 'v3-icc', 'v4-fleiss', 'v6-cohen', 'v7-calibration', 'v8-weighted-score', 'v9-case-score'];

describe.each(FILES)('%s', (name) => {
  const { cases } = vectors<{ cases: Case[] }>(`stats/${name}.json`);
  it.each(cases.map((one) => [one.id, one.title, one] as const))('%s: %s', (_id, _title, { method, input, expected }) => {
    expectSame(runStatistic(method, input), expected);
  });
});

const refusalOf = (method: string, input: unknown): unknown => {
  try {
    return runStatistic(method, input);
  } catch (error) {
    return error;
  }
};

describe('runStatistic', () => {
  it.each(['harmonic-mean', 'constructor', '__proto__', ''])('refuses the method %j by name', (method) => {
    expect(() => runStatistic(method, {})).toThrow(UnknownMethod);
    expect(() => runStatistic(method, {})).toThrow(`“${method}”`);
  });

  const scale = { min: 0, max: 4 };
  const uneven = { ...scale, anchors: [0, 0.1, 0.4, 0.8, 1].map((value, score) => ({ score, value })) };
  const item = { criterion: 'c', weight: 1, answer: 2 };
  const variances = { case: 1, reviewer: 1, error: 1 };
  const run = { scale, criteria: [{ id: 'c', weight: 1 }], reviews: [] as unknown[] };
  it.each([
    ['weighted-score', null, ''],
    ['weighted-score', [], ''],
    ['weighted-score', { items: [] }, 'scale'],
    ['weighted-score', { scale: { min: 4, max: 4 }, items: [] }, 'scale.max'],
    ['weighted-score', { scale: { ...scale, anchors: [{ score: 1, value: 2 }] }, items: [] }, 'scale.anchors[0].value'],
    ['weighted-score', { scale }, 'items'],
    ['weighted-score', { scale, items: [item, 7] }, 'items[1]'],
    ['weighted-score', { scale, items: [{ ...item, weight: -1 }] }, 'items[0].weight'],
    ['weighted-score', { scale, items: [{ ...item, weight: Number.NaN }] }, 'items[0].weight'],
    ['weighted-score', { scale, items: [{ ...item, weight: Number.POSITIVE_INFINITY }] }, 'items[0].weight'],
    ['weighted-score', { scale, items: [{ ...item, answer: 5 }] }, 'items[0].answer'],
    ['weighted-score', { scale, items: [{ ...item, answer: 'maybe' }] }, 'items[0].answer'],
    ['weighted-score', { scale, items: [{ ...item, answer: null }] }, 'items[0].answer'],
    ['weighted-score', { scale: uneven, items: [{ ...item, answer: 0.5 }] }, 'items[0].answer'],
    ['weighted-score', { scale: { ...scale, anchors: [{ score: 1, value: 0.1 }, { score: 1, value: 0.2 }] }, items: [] }, 'scale.anchors[1].score'],
    ['weighted-score', { scale, items: [item, { ...item, weight: 2 }] }, 'items[1].criterion'],
    ['case-score', { ...run, statistic: 'mode' }, 'statistic'],
    ['case-score', { ...run, minRaters: 'two' }, 'minRaters'],
    ['case-score', { ...run, criteria: [{ id: 'c', weight: 1 }, { id: 'c', weight: 2 }] }, 'criteria[1].id'],
    ['case-score', { ...run, scale: uneven, reviews: [{ state: 'submitted', answers: { c: 2.5 } }] }, 'reviews[0].answers.c'],
    ['case-score', { ...run, criteria: [{ id: 'c', weight: 1, scale: uneven }], reviews: [{ state: 'submitted', answers: { c: 0.5 } }] }, 'reviews[0].answers.c'],
    ['case-score', { ...run, gates: [1] }, 'gates[0]'],
    ['case-score', { ...run, reviews: [{ answers: {} }] }, 'reviews[0].state'],
    ['case-score', { ...run, reviews: [{ state: 'submitted', recused: 'no', answers: {} }] }, 'reviews[0].recused'],
    ['case-score', { ...run, reviews: [{ state: 'submitted', answers: { c: 9 } }] }, 'reviews[0].answers.c'],
    ['case-score', { ...run, gates: ['g'], reviews: [{ state: 'submitted', answers: {}, gates: { g: 'maybe' } }] }, 'reviews[0].gates.g'],
    ['krippendorff-alpha', {}, 'ratings'],
    ['krippendorff-alpha', { layout: 'units x raters', ratings: [] }, 'layout'],
    ['icc-shrout-fleiss', { layout: 'judges x targets', ratings: [] }, 'layout'],
    ['fleiss-kappa', { layout: 'categories x subjects', counts: [] }, 'layout'],
    ['krippendorff-alpha', { ratings: [[1, 2], 3] }, 'ratings[1]'],
    ['krippendorff-alpha', { ratings: [[1, 2], [1]] }, 'ratings[1]'],
    ['krippendorff-alpha', { ratings: [[1, '2']] }, 'ratings[0][1]'],
    ['krippendorff-alpha-interval', { ratings: [], level: 'metric', seed: 1 }, 'level'],
    ['krippendorff-alpha-interval', { ratings: [], level: 'nominal' }, 'seed'],
    ['krippendorff-alpha-interval', { ratings: [], level: 'nominal', seed: 2 ** 32 }, 'seed'],
    ['krippendorff-alpha-interval', { ratings: [], level: 'nominal', seed: 0.5 }, 'seed'],
    ['krippendorff-alpha-interval', { ratings: [], level: 'nominal', seed: 0, resamples: 99 }, 'resamples'],
    ['krippendorff-alpha-interval', { ratings: [], level: 'nominal', seed: 0, confidence: 1 }, 'confidence'],
    ['icc-shrout-fleiss', { ratings: [[1, 2], [1, null]] }, 'ratings[1][1]'],
    ['icc-shrout-fleiss', { ratings: [[1, 2], [1, 2, 3]] }, 'ratings[1]'],
    ['fleiss-kappa', { counts: [[1, 1], [2, 0], [2, 1]] }, 'counts[2]'],
    ['fleiss-kappa', { counts: [[1, -1]] }, 'counts[0][1]'],
    ['fleiss-kappa', { counts: [[1, 0.5]] }, 'counts[0][1]'],
    ['cohen-weighted-kappa', { table: [[1, 2]] }, 'table'],
    ['cohen-weighted-kappa', { table: [[1, 2], [3, null]] }, 'table[1][1]'],
    ['calibration', { variances }, 'observations'],
    ['calibration', { observations: [] }, 'variances'],
    ['calibration', { observations: [{ case: '', reviewer: 'r', score: 1 }], variances }, 'observations[0].case'],
    ['calibration', { observations: [{ case: 'c', score: 1 }], variances }, 'observations[0].reviewer'],
    ['calibration', { observations: [{ case: 'c', reviewer: 7, score: null }], variances }, 'observations[0].score'],
    ['calibration', { observations: [], variances: { ...variances, error: 0 } }, 'variances.error'],
    ['calibration', { observations: [], variances: { ...variances, case: -1 } }, 'variances.case'],
    ['calibration', { observations: [], variances: { ...variances, error: 1e-9, reviewer: 2 } }, 'variances.reviewer'],
    ['calibration-run', { observations: [] }, 'seed'],
    ['calibration-run', { observations: [], seed: 1, draws: 7 }, 'draws'],
    ['calibration-run', { observations: [], seed: 1, credibility: 1 }, 'credibility'],
    ['rank-stability', { criteria: [{ id: 'c', weight: -1 }], cases: [], seed: 1 }, 'criteria[0].weight'],
    ['rank-stability', { criteria: [{ id: 'c', weight: 1 }, { id: 'c', weight: 1 }], cases: [], seed: 1 }, 'criteria[1].id'],
    ['rank-stability', { criteria: [{ id: 'c', weight: 1 }], cases: [{ id: 'a', values: { c: 2 } }], seed: 1 }, 'cases[0].values.c'],
    ['rank-stability', { criteria: [], cases: [{ id: 'a', values: {} }, { id: 'a', values: {} }], seed: 1 }, 'cases[1].id'],
    ['rank-stability', { criteria: [], cases: [], seed: 1, within: 1 }, 'within'],
  ])('%s names the wrong field of %j: %s', (method, input, path) => {
    expect(refusalOf(method, input)).toMatchObject({ name: 'BadInput', path });
  });

  it('takes a scale with anchors by its anchors, and one without by any number on it', () => {
    expect(runStatistic('weighted-score', { scale: uneven, items: [{ ...item, answer: 1 }] })).toMatchObject({ score: 10 });
    expect(runStatistic('weighted-score', { scale, items: [{ ...item, answer: 0.5 }] })).toMatchObject({ score: 12.5 });
    expect(runStatistic('weighted-score', { scale: { ...scale, anchors: [] }, items: [{ ...item, answer: 0.5 }] })).toMatchObject({ score: 12.5 });
    expect(refusalOf('weighted-score', { scale: uneven, items: [{ ...item, answer: 0.5 }] })).toMatchObject({ message: expect.stringContaining('give one of 0, 1, 2, 3, 4, “not-applicable” or “cannot-assess”') });
  });

  it('gives a result without a number that is none, or says what is wrong, whatever it is given', () => {
    const wild = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) }, { weight: 1, arbitrary: fc.jsonValue() }, fc.constant('cannot-assess'), fc.constant(Number.NaN));
    const table = fc.array(fc.array(fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 4 }) }, { weight: 1, arbitrary: wild }), { minLength: 3, maxLength: 3 }), { maxLength: 4 });
    const name = fc.constantFrom('a', 'b', 'c', 'd', '__proto__');
    const input = fc.record(
      {
        scale: fc.oneof({ weight: 5, arbitrary: fc.constant(scale) }, fc.record({ min: wild, max: wild })),
        items: fc.uniqueArray(fc.record({ criterion: fc.constantFrom('a', 'b', 'c', 'd'), weight: wild, answer: wild }), { selector: ({ criterion }) => criterion }),
        criteria: fc.array(fc.record({ id: fc.string(), weight: wild }), { maxLength: 2 }),
        ratings: table,
        counts: table,
        table,
        level: fc.constantFrom('nominal', 'ordinal', 'interval', 'ratio'),
        seed: fc.nat(9),
        resamples: fc.constant(100),
        draws: fc.constant(100),
        cases: fc.array(fc.record({ id: name, values: fc.dictionary(fc.constantFrom('a', 'b'), wild) }), { maxLength: 3 }),
        observations: fc.array(fc.record({ case: name, reviewer: name, score: wild })),
        variances: fc.record({ case: wild, reviewer: wild, error: wild }),
        reviews: fc.array(fc.record({ state: fc.constant('submitted'), answers: fc.dictionary(fc.string(), wild) })),
      },
      { requiredKeys: ['scale'] },
    );
    const numbers = (value: unknown): number[] =>
      typeof value === 'number' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbers) : [];
    fc.assert(
      fc.property(fc.constantFrom(...METHODS), fc.oneof({ weight: 5, arbitrary: input }, { weight: 1, arbitrary: fc.jsonValue() }), (method, given) => {
        try {
          expect(numbers(runStatistic(method, given)).every(Number.isFinite)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(BadInput);
        }
      }),
      { numRuns: 500 },
    );
  });
});
