import { describe, expect, it } from '@jest/globals';
import { typedMeasure } from './typed-measure.ts';

const form = (fields: Record<string, string>): FormData => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};
const WHOLE = { name: ' Readmissions ', unit: 'for each 100', direction: 'decrease', baseline: '20', target: '15.5' };

describe('a typed measure', () => {
  it('is agreed without a stop rule, or with a whole one', () => {
    expect(typedMeasure(form(WHOLE))).toEqual({ ok: true, measure: { name: 'Readmissions', unit: 'for each 100', direction: 'decrease', baseline: 20, target: 15.5, main: false } });
    expect(typedMeasure(form({ ...WHOLE, main: 'yes', comparison: 'above', threshold: '-1', consecutive: '2' }))).toMatchObject({
      measure: { main: true, stopRule: { comparison: 'above', threshold: -1, consecutive: 2 } },
    });
  });

  it('names everything that is missing or no number, at once', () => {
    const problems = (fields: Record<string, string>) => {
      const typed = typedMeasure(form(fields));
      return typed.ok ? [] : typed.problems.map(({ field }) => field);
    };
    expect(problems({})).toEqual(['name', 'unit', 'direction', 'baseline', 'target']);
    expect(problems({ ...WHOLE, threshold: 'ten' })).toEqual(['comparison', 'threshold', 'consecutive']);
    expect(problems({ ...WHOLE, comparison: 'above', threshold: '1', consecutive: '0' })).toEqual(['consecutive']);
  });
});
