import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../calendar/add-days.ts';
import { levelOf, mondayOf, weeksBehind, weeksOfWork } from './workload.ts';

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

describe('weeks that are over', () => {
  const review = (from: string, to: string | null, finished = false) => ({ from, to, finished });

  it('count what was somebody’s to do on any day of them, and what they sent in them', () => {
    // 2026-03-02 is a Monday
    const reviews = [review('2026-02-22', '2026-02-23', true), review('2026-02-23', '2026-03-02', true), review('2026-03-01', null), review('2026-02-10', '2026-02-17'), review('2026-03-02', null)];
    expect(weeksBehind(reviews, '2026-03-04', 3)).toEqual([
      { from: '2026-02-23', carried: 3, finished: 1 },
      { from: '2026-02-16', carried: 2, finished: 0 },
      { from: '2026-02-09', carried: 1, finished: 0 },
    ]);
  });

  it('never have more finished than carried, and finish each review once', () => {
    const day = fc.integer({ min: -60, max: 0 }).map((at) => addDays('2026-03-04', at));
    fc.assert(
      fc.property(fc.array(fc.tuple(day, fc.option(day), fc.boolean())), (made) => {
        const reviews = made.map(([one, other, finished]) => (other === null ? review(one, null) : one <= other ? review(one, other, finished) : review(other, one, finished)));
        const weeks = weeksBehind(reviews, '2026-03-04', 12);
        for (const { carried, finished } of weeks) expect(finished).toBeLessThanOrEqual(carried);
        expect(weeks.reduce((sum, { finished }) => sum + finished, 0)).toBe(reviews.filter(({ to, finished }) => finished && to !== null && to < '2026-03-02').length);
      }),
    );
  });
});
