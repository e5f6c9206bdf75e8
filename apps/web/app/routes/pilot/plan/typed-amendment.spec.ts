import { describe, expect, it } from '@jest/globals';
import { typedAmendment } from './typed-amendment.ts';
import { PARTS } from './typed-parts.ts';

const form = (fields: Record<string, string>): FormData => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};
const SIGNED = { version: '2', reason: ' Smaller wards ', confirm: 'yes' };
const MEASURE = { name: 'Seen', unit: '%', baseline: '80', target: '90', direction: 'increase', comparison: 'below', threshold: '70', consecutive: '2' };
const PLAN = Object.fromEntries(PARTS.map((part) => [part, `On ${part}`]));
const fields = (typed: ReturnType<typeof typedAmendment>) => (typed.ok ? [] : typed.problems.map(({ field }) => field));

describe('a typed amendment', () => {
  it('is of a measure, of a new one, or of the parts', () => {
    const measure = { name: 'Seen', unit: '%', baseline: 80, target: 90, direction: 'increase', baselinePeriod: null, breakdowns: [], stopRule: { comparison: 'below', threshold: 70, consecutive: 2 } };
    const signed = { version: 2, reason: 'Smaller wards' };
    expect(typedAmendment(form({ ...SIGNED, ...MEASURE }), 'm')).toEqual({ ok: true, amendment: { ...signed, measure: { ...measure, measureId: 'm' } } });
    expect(typedAmendment(form({ ...SIGNED, ...MEASURE }), 'new')).toEqual({ ok: true, amendment: { ...signed, measure } });
    expect(typedAmendment(form({ ...SIGNED, ...PLAN }), 'parts')).toEqual({ ok: true, amendment: { ...signed, parts: { ...PLAN, plannedEnd: null, plannedSites: null } } });
  });

  it('names everything that is missing at once', () => {
    expect(fields(typedAmendment(form({}), 'parts'))).toEqual([...PARTS, 'reason', 'confirm']);
    expect(fields(typedAmendment(form({}), 'new'))).toEqual(['name', 'unit', 'direction', 'baseline', 'target', 'comparison', 'reason', 'confirm']);
    expect(fields(typedAmendment(form({ ...SIGNED, ...MEASURE, threshold: '' }), 'm'))).toEqual(['threshold']);
  });
});
