import { describe, expect, it } from '@jest/globals';
import { PORTFOLIO } from '../../../texts/portfolio.ts';
import { tickedFirst, waysToTick } from './ticked-first.ts';

const cases = (count: number) => Array.from({ length: count }, (_, at) => ({ evaluationId: `e${at}` }));

describe('the cases that are ticked beforehand', () => {
  it('are the newest, and all where that is asked of their group', () => {
    expect([tickedFirst(cases(23), 'group-1', null), tickedFirst(cases(23), 'group-1', 'all-group-2')].map(({ length }) => length)).toEqual([20, 20]);
    expect(tickedFirst(cases(23), 'group-1', 'all-group-1')).toHaveLength(23);
    expect(tickedFirst(cases(3), 'group-1', null)).toEqual(['e0', 'e1', 'e2']);
  });

  it('are said, with the way to the others', () => {
    expect(PORTFOLIO.ticked(20, 23)).toBe('20 of the 23 are ticked, those that closed last.');
    expect(PORTFOLIO.ticked(23, 23)).toBe('All 23 are ticked.');
    expect(waysToTick(23, 20, 'group-1')).toEqual([{ href: '/portfolio?tick=all-group-1', words: 'Tick all 23' }]);
    expect(waysToTick(23, 23, 'group-1')).toEqual([{ href: '/portfolio', words: 'Tick the 20 that closed last' }]);
    expect(waysToTick(20, 20, 'group-1')).toEqual([]);
    const [{ href }] = waysToTick(23, 20, 'p & q panel r@1.0.0') as [{ href: string }];
    expect(href).not.toMatch(/[ &@]/);
    expect(tickedFirst(cases(23), 'p & q panel r@1.0.0', new URL(href, 'https://w.example').searchParams.get('tick'))).toHaveLength(23);
  });
});
