import { describe, expect, it } from '@jest/globals';
import { vectors } from '@waymark/testing/vectors';
import fc from 'fast-check';
import { ICC_FORMS, intraclassCorrelation } from './index.ts';

const [published] = vectors('stats/v3-icc.json').cases;
const ok = (ratings: number[][]) => {
  const result = intraclassCorrelation(ratings);
  if (result.status !== 'ok') throw new Error(result.status);
  return result;
};
const tables = fc
  .tuple(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 2, max: 5 }))
  .chain(([n, k]) => fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: k, maxLength: k }), { minLength: n, maxLength: n }))
  .filter((table) => intraclassCorrelation(table).status === 'ok');

const expectAlike = (one: ReturnType<typeof ok>, other: ReturnType<typeof ok>) => {
  for (const form of ICC_FORMS) {
    const values = [one, other].map(({ icc, ci95 }) => [icc[form], ...(ci95[form] ?? [])]);
    expect(values[0]!.length).toBe(values[1]!.length);
    values[0]!.forEach((value, index) => {
      const twin = values[1]![index]!;
      if (value === null || value === undefined) expect(twin).toBe(value);
      else expect(Math.abs(value - twin)).toBeLessThanOrEqual(1e-6 * Math.max(1, value ** 2));
    });
  }
};

describe('intraclassCorrelation', () => {
  it('gives what Shrout and Fleiss print, to their digits', () => {
    const { icc, ci95 } = ok(published.input.ratings);
    for (const form of ICC_FORMS) {
      expect(icc[form]).toBeCloseTo(published.publishedExpected.icc[form], 4);
      [0, 1].forEach((end) => expect(ci95[form]![end]).toBeCloseTo(published.publishedExpected.ci95[form][end], 3));
    }
  });

  it.each([[[]], [[[]]], [[[1, 2]]], [[[1], [2]]]])('of %j has too little', (table) => expect(intraclassCorrelation(table)).toEqual({ status: 'insufficient-data' }));

  it('does not vary where all are the same decimal fraction', () => {
    expect(intraclassCorrelation([[0.1, 0.1, 0.1], [0.1, 0.1, 0.1]])).toEqual({ status: 'undefined-no-variation', BMS: 0, WMS: 0, JMS: 0, EMS: 0 });
  });

  it('is 1 without doubt where judges agree fully', () => {
    const { icc, ci95, ...squares } = ok([[1, 1, 1], [4, 4, 4], [2, 2, 2]]);
    expect(squares).toMatchObject({ WMS: 0, JMS: 0, EMS: 0 });
    const one = expect.closeTo(1, 12);
    for (const form of ICC_FORMS) expect([icc[form], ci95[form]]).toEqual([one, [one, one]]);
  });

  it('tells judges who differ by a constant from judges who agree', () => {
    const { icc, ci95 } = ok([[1, 3], [4, 6], [2, 4]]);
    expect(icc['3,1']).toBe(1);
    expect(icc['2,1']).toBeLessThan(0.8);
    expect(ci95['2,1']![0]).toBeLessThan(icc['2,1']!);
  });

  it('is null, form by form, where all targets have the same mean', () => {
    const { BMS, icc, ci95 } = ok([[0.1, 0.2, 0.3], [0.3, 0.1, 0.2], [0.2, 0.3, 0.1]]);
    expect(BMS).toBe(0);
    expect(icc).toMatchObject({ '1,k': null, '3,k': null });
    expect(ci95).toMatchObject({ '1,k': null, '3,k': null });
    expect(icc['1,1']).toBeCloseTo(-1 / 2, 12);
    expect(ok([[1, 2], [1, 2]]).icc).toMatchObject({ '1,1': -1, '2,1': 0, '3,1': null, '2,k': 0 });
  });

  it('marks a form that its formula takes beyond 1', () => {
    expect(ok([[1, 5, 1], [5, 1, 2], [2, 2, 5]]).notToBeRead).toEqual(['2,k']);
    expect(ok(published.input.ratings)).not.toHaveProperty('notToBeRead');
  });

  it('does not mind the unit, nor the order of targets and judges', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: -20, max: 20 }), fc.constantFrom(0.1, 0.5, 3, -2), (table, shift, scale) => {
        const result = ok(table);
        expectAlike(ok(table.map((row) => row.map((value) => scale * value + shift))), result);
        expectAlike(ok([...table].reverse()), result);
        expectAlike(ok(table.map((row) => [...row].reverse())), result);
      }),
      { numRuns: 40 },
    );
  });

  it('lies within its interval', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { icc, ci95, notToBeRead } = ok(table);
        for (const form of ICC_FORMS.filter((each) => ci95[each] && !notToBeRead && each.startsWith('2') === false)) {
          expect(ci95[form]![0]).toBeLessThanOrEqual(icc[form]! + 1e-9);
          expect(ci95[form]![1]).toBeGreaterThanOrEqual(icc[form]! - 1e-9);
        }
      }),
    );
  });
});
