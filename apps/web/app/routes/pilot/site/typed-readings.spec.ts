import { describe, expect, it } from '@jest/globals';
import { boxRefused, hasParts, readingFields } from './reading-places.ts';
import { readingsTyped } from './typed-readings.ts';

const MEASURES = [{ id: 'a', name: 'Seen in time', numerator: 'Seen', denominator: 'All' }, { id: 'b', name: 'Falls', numerator: null, denominator: null }];
const typed = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return readingsTyped(MEASURES, form);
};

describe('a month as it is typed', () => {
  it('is the parts of a measure, its value, or all three; what is empty is left out', () => {
    expect(typed({ 'numerator-a': '9', 'denominator-a': ' 10 ', 'value-b': '3.5' })).toEqual({ readings: [{ measureId: 'a', numerator: 9, denominator: 10 }, { measureId: 'b', value: 3.5 }], problems: [] });
    expect(typed({ 'numerator-a': '9' }).readings).toEqual([{ measureId: 'a', numerator: 9 }]);
    expect(typed({ 'value-a': '', 'numerator-a': '' })).toEqual({ readings: [], problems: [] });
  });

  it('is refused at the box that holds no number', () => {
    expect(typed({ 'numerator-a': 'many', 'denominator-a': '1e3' }).problems.map(({ field }) => field)).toEqual(['numerator-a', 'denominator-a']);
  });

  it('has boxes for parts where the plan or the readings have them', () => {
    expect(MEASURES.map((measure) => hasParts(measure, []))).toEqual([true, false]);
    expect(hasParts(MEASURES[1]!, [{ measureId: 'a', numerator: 1 }, { measureId: 'b', numerator: null }])).toBe(false);
    expect(hasParts(MEASURES[1]!, [{ measureId: 'b', numerator: 0 }])).toBe(true);
  });

  it('shows each refusal at its box', () => {
    const sent = ['a', 'b'];
    expect([boxRefused('readings[1].value', sent), boxRefused('readings.0.denominator', sent), boxRefused('readings[0].month', sent), boxRefused('reason', sent), boxRefused(undefined, sent)]).toEqual(['value-b', 'denominator-a', 'month', 'reason', '']);
    expect(readingFields([{ id: 'a' }])).toEqual(['numerator-a', 'denominator-a', 'value-a']);
  });
});
