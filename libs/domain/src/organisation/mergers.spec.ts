import { describe, expect, it } from '@jest/globals';
import { describeShared } from '@waymark/testing/vectors';
import { rebased, rebaseRefusals, spcCase } from '../spc/index.ts';
import { mergersOf, mergersWithin, rebasesForMergers, type Joined } from './index.ts';

const OWN = { name: 'Trust RRK', lastDay: null, successors: [] };
const joined = (name: string, more: Partial<Joined> = {}): Joined => ({ name, lastDay: '2018-06-30', into: 'Trust RRK', part: false, ...more });
const MONTHS = ['2018-05-01', '2018-06-01', '2018-07-01'];
const points = (months: string[]) => months.map((period) => ({ period, value: 1 }));
const GREW = mergersOf(OWN, [joined('Trust RR1')], '2018-07-01');

describe('mergersOf', () => {
  it('says who joined from which day on, several of one day together, and nothing before that day', () => {
    expect(GREW).toEqual([{ on: '2018-07-01', words: 'Trust RR1 became part of Trust RRK on 1 July 2018.' }]);
    expect(mergersOf(OWN, [joined('Trust RR1')], '2018-06-30')).toEqual([]);
    expect(mergersOf(OWN, [joined('Trust B', { lastDay: '2020-03-31' }), joined('Trust RR1', { part: true }), joined('Trust C')], '2021-01-01').map(({ words }) => words)).toEqual([
      'A part of Trust RR1 and Trust C became part of Trust RRK on 1 July 2018.',
      'Trust B became part of Trust RRK on 1 April 2020.',
    ]);
  });

  it('says what became of one that was split', () => {
    const split = { name: 'Trust A', lastDay: '2018-06-30', successors: ['Trust C', 'Trust D'] };
    expect(mergersOf(split, [], '2018-07-01')).toEqual([{ on: '2018-07-01', words: 'Trust A was split between Trust C, Trust D on 1 July 2018.' }]);
    expect(mergersOf(split, [], '2018-06-30')).toEqual([]);
  });
});

describe('rebasesForMergers', () => {
  it('proposes the month of the merger, with its reason; of one within a month the next', () => {
    expect(rebasesForMergers(GREW, points(MONTHS))).toEqual([{ period: '2018-07-01', reason: { kind: 'organisations-merged', text: GREW[0]!.words, changedOn: '2018-07-01' } }]);
    const within = mergersOf(OWN, [joined('Trust RR1', { lastDay: '2018-06-10' })], '2019-01-01');
    expect(rebasesForMergers(within, points(MONTHS)).map(({ period }) => period)).toEqual(['2018-07-01']);
  });

  it('proposes none where the series begins after it or ends before it, which then is not in it', () => {
    for (const months of [['2018-07-01', '2018-08-01'], ['2018-06-01'], []]) expect([mergersWithin(GREW, points(months)), rebasesForMergers(GREW, points(months))]).toEqual([[], []]);
    // the last month of a series may hold the day, and none follows it yet
    const last = [{ on: '2018-07-10', words: 'Joined.' }];
    expect([mergersWithin(last, points(MONTHS)), rebasesForMergers(last, points(MONTHS))]).toEqual([last, []]);
  });
});

describeShared('a merger that triples a series', 'domain/spc/set-04-ae-attendances.json', (read) => {
  it('is rebased where it happened', () => {
    const merged = read().cases.find(({ id }: any) => id === 'ae-attend-rrk');
    const [proposal] = rebasesForMergers(GREW, merged.points);
    expect(proposal?.period).toBe('2018-07-01');
    expect(rebaseRefusals(merged, proposal!)).toEqual([]);
    const [before, after] = spcCase(rebased(merged, [proposal!])).screened.segments;
    expect(after!.mean! / before!.mean!).toBeGreaterThan(3);
  });
});
