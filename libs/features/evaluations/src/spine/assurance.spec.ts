import { describe, expect, it } from '@jest/globals';
import { addMonths } from '@waymark/domain/calendar';
import { assuranceBySite } from './assurance.ts';
import type { FactRows } from './fact-rows.ts';

const MEASURE = { id: 'm', direction: 'increase', target: 60, main: true, locked: true, stopRule: false } as const;
/** @param values by month from April on; null: no reading */
const readings = (values: readonly (number | null)[]): FactRows['readings'] =>
  values.flatMap((value, at) => (value === null ? [] : [{ site: 's', measure: 'm', run: 1, month: addMonths('2025-04-01', at), value }]));
const said = (values: readonly (number | null)[], measure: object = {}, rebases: FactRows['rebases'] = []) =>
  assuranceBySite({ measures: [{ ...MEASURE, ...measure }], readings: readings(values), rebases } as unknown as FactRows).map(({ measures }) => measures);

// months 4 apart, and 9 over the gap: mean 78.5, lower limit 78.5 − 2.66 × 4 = 67.86; with the step over the gap 66.65
const PARTED = [70, 74, 70, 74, 70, 74, null, 83, 87, 83, 87, 83, 87];
const JOINED = PARTED.filter((value) => value !== null);

describe('what the guard on targets reads at a site', () => {
  it('does not take months on either side of a gap for neighbours', () => {
    expect(said(PARTED, { target: 67 })).toEqual([{ m: 'consistently-passes' }]);
    expect(said(JOINED, { target: 67 })).toEqual([{ m: 'inconsistent' }]);
  });

  it('says the same whatever the order of the readings', () => {
    const { measures, readings: rows } = { measures: [MEASURE], readings: readings(PARTED) };
    const facts = (some: FactRows['readings']) => assuranceBySite({ measures, readings: some, rebases: [] } as unknown as FactRows);
    expect(facts([...rows].reverse())).toEqual(facts(rows));
  });

  it('says nothing of a measure that is not locked, and null of one without a reading', () => {
    expect(said(PARTED, { locked: false })).toEqual([]);
    expect(assuranceBySite({ measures: [MEASURE, { ...MEASURE, id: 'n' }], readings: readings([70]), rebases: [] } as unknown as FactRows)[0]!.measures).toMatchObject({ n: null });
  });

  it('begins the limits anew where the record says so: at this site or at every one, and of this measure', () => {
    const since = (months: number) => [...Array.from({ length: 6 }, (_, at) => 70 + (at % 2)), ...Array.from({ length: months }, (_, at) => 90 + (at % 2))];
    const values = since(12);
    const at = (siteId: string | null, measure = 'm') => said(values, { target: 82 }, [{ measure, siteId, period: '2025-10-01' }]);
    expect(said(values, { target: 82 })).toEqual([{ m: 'inconsistent' }]);
    for (const siteId of ['s', null]) expect(at(siteId)).toEqual([{ m: 'consistently-passes' }]);
    // a verdict takes as many months since as it takes at first: with one less the guard knows nothing, as the report says nothing
    expect(said(since(11), { target: 82 }, [{ measure: 'm', siteId: 's', period: '2025-10-01' }])).toEqual([{ m: null }]);
    expect(at('other')).toEqual([{ m: 'inconsistent' }]);
    expect(at(null, 'n')).toEqual([{ m: 'inconsistent' }]);
  });
});
