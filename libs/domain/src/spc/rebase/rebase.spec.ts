import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { describeShared } from '@waymark/testing/vectors';
import { addMonths } from '../../calendar/index.ts';
import type { Series } from '../chart.types.ts';
import { spcCase } from '../spc-case.ts';
import { xmrChart } from '../xmr-chart.ts';
import { isSettled, limitsAreStale, monthOfChange, rebased, rebaseRefusals, type Rebase } from './index.ts';

const month = (k: number): string => addMonths('2024-01-01', k);
const series = (values: (number | null)[], more: Partial<Series> = {}): Series => ({
  points: values.map((value, k) => ({ period: month(k), value })),
  improvementDirection: 'increase',
  target: null,
  rebaseAtIndex: [],
  fixLimitsAfterPoints: null,
  ...more,
});
const OLD = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12];
const NEW = [20, 22, 20, 22, 20, 22, 20];
const rebase = (k: number, more: Partial<Rebase['reason']> = {}): Rebase => ({
  period: month(k),
  reason: { kind: 'process-changed', text: 'A second scanner came into use', changedOn: month(k), ...more },
});
const codes = (values: (number | null)[], proposal: Rebase, more: Partial<Series> = {}) => rebaseRefusals(series(values, more), proposal).map(({ code }) => code);

describe('a rebase', () => {
  it('is free of refusals on a settled new level with a reason', () => {
    expect(codes([...OLD, ...NEW], rebase(12))).toEqual([]);
  });

  it.each([
    ['of a blank reason', { text: '  ' }, 'reason.text'],
    ['of a new year', { kind: 'new-year' as never }, 'reason.kind'],
  ])('is refused for want %s', (_, reason, field) => {
    expect(rebaseRefusals(series([...OLD, ...NEW]), rebase(12, reason))).toMatchObject([{ code: 'no-reason', field }]);
  });

  it('begins with the first month wholly after the change', () => {
    expect(codes([...OLD, ...NEW], rebase(12, { changedOn: '2024-12-02' }))).toEqual([]);
    expect(codes([...OLD, ...NEW], rebase(12, { changedOn: '2024-12-01' }))).toEqual(['not-where-it-changed']);
    expect(rebaseRefusals(series([...OLD, ...NEW]), rebase(12, { changedOn: '2025-01-02' }))).toMatchObject([
      { code: 'not-where-it-changed', field: 'period', message: 'The process changed on 2 January 2025: the first month wholly after that is February 2025, not January 2025' },
    ]);
    expect(rebaseRefusals(series([...OLD, ...NEW]), rebase(12, { changedOn: '2026-01-01' }))).toMatchObject([{ field: 'reason.changedOn', message: 'No month of the series lies wholly after 1 January 2026: wait for one, or correct the date' }]);
    expect(monthOfChange([], '2024-01-01')).toBe(-1);
  });

  it('waits for seven months with a value', () => {
    expect(codes([...OLD, ...NEW.slice(1)], rebase(12))).toEqual(['too-few-since']);
    expect(codes([...OLD, ...NEW.slice(1), null], rebase(12))).toEqual(['too-few-since']);
  });

  it('is refused while the measure moves', () => {
    expect(codes([...OLD, 20, 21, 22, 23, 24, 25, 26], rebase(12))).toEqual(['still-moving']);
    expect(codes([...OLD, ...NEW, 20, 22, 20, 22, 20, 40], rebase(12))).toEqual(['still-moving']);
  });

  it('is not kept off by an early month outside the new limits', () => {
    expect(codes([...OLD, 40, 20, 24, 20, 24, 20, 24, 20, 24], rebase(12))).toEqual([]);
  });

  it('is refused where nothing changed', () => {
    expect(codes([...OLD, ...OLD], rebase(12))).toEqual(['no-change-seen']);
  });

  it('needs limits before it', () => {
    expect(codes([10, ...NEW], rebase(1))).toEqual(['too-few-before']);
    expect(codes([10, null, 11, ...NEW], rebase(3))).toEqual(['too-few-before']);
  });

  it('is refused at the first month, twice at one, and at none', () => {
    expect(codes([...OLD, ...NEW], rebase(0))).toEqual(['rebased-already']);
    expect(codes([...OLD, ...NEW], rebase(12), { rebaseAtIndex: [12] })).toEqual(['rebased-already']);
    expect(rebaseRefusals(series([...OLD, ...NEW]), { ...rebase(12), period: '2025-01-15' })[0]!.message).toBe('15 January 2025 is no month of the series: name the first day of one');
    expect(rebaseRefusals(series([...OLD, ...NEW]), rebase(0))[0]!.message).toBe('The limits begin anew with January 2024 already: nothing is to be done');
    expect(codes([...OLD, ...NEW], { ...rebase(12), period: '2025-01-15' })).toEqual(['unknown-month', 'not-where-it-changed']);
  });

  it('looks no further than the rebases around it', () => {
    const values = [...NEW, ...OLD, ...NEW, ...OLD];
    expect(codes(values, rebase(19), { rebaseAtIndex: [7, 26] })).toEqual([]);
    expect(codes(values, rebase(19), { rebaseAtIndex: [7, 25] })).toEqual(['too-few-since']);
    expect(codes(values, rebase(19), { rebaseAtIndex: [18, 26] })).toEqual(['too-few-before']);
  });

  it('joins those that the series has, in order and once; a month that is none begins nothing', () => {
    const one = series([...OLD, ...NEW], { rebaseAtIndex: [12] });
    expect(rebased(one, [rebase(15), rebase(3), rebase(12), { period: '2019-01-01' }]).rebaseAtIndex).toEqual([3, 12, 15]);
  });

  it('never passes a series that a chart shows to move, whatever the values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 7, maxLength: 14 }), (values) => {
        const refusals = codes([...OLD, ...values], rebase(12));
        const alone = xmrChart(series(values), { screened: true });
        expect(refusals.includes('still-moving')).toBe(!isSettled(alone));
      }),
    );
  });
});

describe('limits', () => {
  const fixed = { fixLimitsAfterPoints: 12 };
  const stale = (values: (number | null)[]) => limitsAreStale(xmrChart(series(values, fixed), { screened: true }));

  it('are stale when the last seven months with a value signal one way', () => {
    expect(stale([...OLD, 10, ...NEW])).toBe(true);
    expect(stale([...OLD, ...NEW, null])).toBe(true);
    expect(stale([...OLD, 10, ...NEW.slice(1)])).toBe(false);
    expect(stale([...OLD, ...NEW, 11])).toBe(false);
    expect(stale([...OLD, 0, 20, 22, 20, 22, 20, 22])).toBe(false);
  });

  it('are not stale without seven months', () => {
    expect(stale([])).toBe(false);
    expect(stale(OLD)).toBe(false);
  });
});

describeShared('the traps of the real series', 'domain/spc/set-04-ae-attendances.json', (read) => {
  it('a merger is rebased where it happened and not at the new year', () => {
    const merged = read().cases.find(({ id }: any) => id === 'ae-attend-rrk');
    const proposal = (period: string): Rebase => ({ period, reason: { kind: 'organisations-merged', text: 'RR1 joined RRK', changedOn: '2018-07-01' } });
    expect(spcCase(merged).screened.points.every(({ rule }) => rule === 'outside-limits')).toBe(true);
    expect(rebaseRefusals(merged, proposal('2018-07-01'))).toEqual([]);
    expect(rebaseRefusals(merged, proposal('2018-04-01')).map(({ code }) => code)).toContain('not-where-it-changed');
    expect(spcCase(rebased(merged, [proposal('2018-07-01')])).screened.points.every(({ rule }) => rule === null)).toBe(true);
  });
});

describeShared('the trap of stale limits', 'domain/spc/set-05-ae-breaches.json', (read) => {
  it('a pass from stale limits is known to be one', () => {
    const chart = spcCase(read().cases.find(({ id }: any) => id === 'ae-breach-fix12-rrk')).screened;
    expect(chart.assurance).toBe('consistently-passes');
    expect(limitsAreStale(chart)).toBe(true);
  });
});
