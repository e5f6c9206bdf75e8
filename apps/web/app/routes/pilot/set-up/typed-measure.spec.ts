import { describe, expect, it } from '@jest/globals';
import { measureField } from './typed-baseline.ts';
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

  it('has a baseline period, a whole one or none', () => {
    const period = { 'baselineFrom[month]': '4', 'baselineFrom[year]': '2025', 'baselineTo[month]': '03', 'baselineTo[year]': '2026', baselineSource: ' the record ' };
    expect(typedMeasure(form({ ...WHOLE, ...period }))).toMatchObject({ measure: { baselinePeriod: { from: '2025-04-01', to: '2026-03-01', source: 'the record' } } });
    const fields = (more: Record<string, string>) => {
      const typed = typedMeasure(form({ ...WHOLE, ...more }));
      return typed.ok ? [] : typed.problems.map(({ field }) => field);
    };
    expect(fields({ baselineSource: 'the record' })).toEqual(['baselineFrom', 'baselineTo']);
    expect(fields({ ...period, 'baselineTo[month]': '13', baselineSource: '' })).toEqual(['baselineTo', 'baselineSource']);
    expect([measureField('baselinePeriod.to'), measureField('target')]).toEqual(['baselineTo', 'target']);
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
