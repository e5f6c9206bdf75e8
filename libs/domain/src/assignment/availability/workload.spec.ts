import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../calendar/add-days.ts';
import { levelOf, mondayOf, weeksOfWork } from './workload.ts';

describe('weeks of work', () => {
  it('begin on Mondays', () => {
    // 2026-03-02 is a Monday
    expect(['2026-03-01', '2026-03-02', '2026-03-05', '2026-03-08', '2026-03-09'].map(mondayOf)).toEqual(['2026-02-23', '2026-03-02', '2026-03-02', '2026-03-02', '2026-03-09']);
  });

  it('count a review until it is due, an overdue one now, and one without a day always', () => {
    const weeks = weeksOfWork(['2026-03-03', '2026-03-12', '2026-03-15', null, '2026-02-01'], [{ from: '2026-03-12', to: '2026-03-17' }], 4, '2026-03-04', 3);
    expect(weeks).toEqual([
      { from: '2026-03-02', open: 5, due: 1, away: 0, level: 'over' },
      { from: '2026-03-09', open: 3, due: 2, away: 2, level: 'near' },
      { from: '2026-03-16', open: 1, due: 0, away: 2, level: 'free' },
    ]);
  });

  it('never have more open than the week before them, nor more due than open but for what is overdue', () => {
    const day = fc.option(fc.integer({ min: -40, max: 80 }).map((at) => addDays('2026-03-04', at)));
    fc.assert(
      fc.property(fc.array(day), (due) => {
        const weeks = weeksOfWork(due, [], 3, '2026-03-04', 8);
        expect(weeks[0]!.open).toBe(due.length);
        weeks.slice(1).forEach(({ open }, at) => expect(open).toBeLessThanOrEqual(weeks[at]!.open));
        for (const week of weeks) expect(week.due).toBeLessThanOrEqual(week.open);
      }),
    );
  });

  it('are told against what somebody takes', () => {
    expect([levelOf(0, 0), levelOf(0, 1), levelOf(1, 2), levelOf(2, 2), levelOf(3, 2), levelOf(9, null)]).toEqual(['full', 'free', 'near', 'full', 'over', 'unknown']);
  });
});
