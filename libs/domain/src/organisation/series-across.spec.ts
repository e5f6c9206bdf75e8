import { describe, expect, it } from '@jest/globals';
import { describeShared } from '@waymark/testing/vectors';
import { rebased, rebaseRefusals, spcCase } from '../spc/index.ts';
import { directoryOf, rebasesForJoinings, seriesAcross, type MonthlyCount, type Organisation } from './index.ts';

const org = (code: string, more: Partial<Organisation> = {}): Organisation => ({ code, name: `Trust ${code}`, region: 'R1', from: null, to: null, parents: [], successors: [], ...more });
const MONTHS = ['2018-05-01', '2018-06-01', '2018-07-01'];
const grown = directoryOf([org('RRK'), org('RR1', { to: '2018-06-30', successors: ['RRK'] })]);
const count = (code: string, month: string, numerator: number, denominator: number | null = null): MonthlyCount => ({ code, month, numerator, denominator });
const reported = [count('RRK', '2018-05-01', 10), count('RR1', '2018-05-01', 20), count('RRK', '2018-06-01', 11), count('RR1', '2018-06-01', 19), count('RRK', '2018-07-01', 30)];
const values = (...of: Parameters<typeof seriesAcross>) => seriesAcross(...of).map(({ value }) => value);

describe('seriesAcross', () => {
  it('sums those that are one today, so that a merger is no change', () => {
    expect(values(grown, 'RRK', MONTHS, reported)).toEqual([30, 30, 30]);
  });

  it('pools shares by their parts', () => {
    const shares = [count('RRK', '2018-05-01', 5, 10), count('RR1', '2018-05-01', 85, 90)];
    expect(values(grown, 'RRK', MONTHS, shares, 100)).toEqual([90, null, null]);
    expect(values(grown, 'RRK', MONTHS, [count('RRK', '2018-07-01', 0, 0)])).toEqual([null, null, null]);
  });

  it('has no month that one of them did not report', () => {
    expect(values(grown, 'RRK', MONTHS, reported.slice(0, 3))).toEqual([30, null, null]);
  });

  it('starts a new organisation with those before it', () => {
    const made = directoryOf([org('A', { to: '2018-06-30', successors: ['C'] }), org('B', { to: '2018-06-30', successors: ['C'] }), org('C', { from: '2018-07-01' })]);
    expect(values(made, 'C', MONTHS, [count('A', '2018-05-01', 1), count('B', '2018-05-01', 2), count('C', '2018-07-01', 3)])).toEqual([3, null, 3]);
    expect(values(made, 'A', MONTHS, [count('A', '2018-05-01', 1)])).toEqual([1, null, null]);
  });

  it('cannot go back beyond a split, whose parts nobody can tell apart', () => {
    const split = directoryOf([org('A', { to: '2018-06-30', successors: ['C', 'D'] }), org('C'), org('D')]);
    expect(values(split, 'C', MONTHS, [count('A', '2018-06-01', 9), count('C', '2018-06-01', 9), count('C', '2018-07-01', 3)])).toEqual([null, null, 3]);
  });

  it('refuses mixed counts, and a month twice', () => {
    expect(() => seriesAcross(grown, 'RRK', MONTHS, [count('RRK', '2018-05-01', 1), count('RR1', '2018-05-01', 1, 2)])).toThrow('cannot be pooled');
    expect(() => seriesAcross(grown, 'RRK', MONTHS, [reported[0]!, reported[0]!])).toThrow('has a month twice');
  });
});

describe('rebasesForJoinings', () => {
  const points = (months: string[]) => months.map((period) => ({ period, value: 1 }));

  it('proposes the month of the merger, with its reason', () => {
    expect(rebasesForJoinings(grown, 'RRK', points(MONTHS))).toEqual([{ period: '2018-07-01', reason: { kind: 'organisations-merged', text: 'Joined: Trust RR1', changedOn: '2018-07-01' } }]);
  });

  it('proposes none where the series begins after it or ends before it', () => {
    expect(rebasesForJoinings(grown, 'RRK', points(['2018-07-01', '2018-08-01']))).toEqual([]);
    expect(rebasesForJoinings(grown, 'RRK', points(['2018-06-01']))).toEqual([]);
  });

  it('names a part of one that was split', () => {
    const split = directoryOf([org('A', { to: '2018-06-30', successors: ['C', 'D'] }), org('C'), org('D')]);
    expect(rebasesForJoinings(split, 'C', points(MONTHS))[0]?.reason.text).toBe('Joined: a part of Trust A');
  });
});

describeShared('a merger that triples a series', 'domain/spc/set-04-ae-attendances.json', (read) => {
  it('is rebased where it happened, and pooled it is no change', () => {
    const merged = read().cases.find(({ id }: any) => id === 'ae-attend-rrk');
    const [proposal] = rebasesForJoinings(grown, 'RRK', merged.points);
    expect(proposal?.period).toBe('2018-07-01');
    expect(rebaseRefusals(merged, proposal!)).toEqual([]);
    const counts = merged.points.flatMap(({ period, value }: any) => [count('RRK', period, value), ...(period < '2018-07-01' ? [count('RR1', period, 20_500)] : [])]);
    const pooled = { ...merged, points: seriesAcross(grown, 'RRK', merged.points.map(({ period }: any) => period), counts) };
    const step = (series: any): number => {
      const [before, after] = spcCase(rebased(series, [proposal!])).screened.segments;
      return after!.mean! / before!.mean!;
    };
    expect(step(merged)).toBeGreaterThan(3);
    expect(Math.abs(step(pooled) - 1)).toBeLessThan(0.05);
  });
});
