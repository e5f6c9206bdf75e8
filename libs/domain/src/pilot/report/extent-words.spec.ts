import { describe, expect, it } from '@jest/globals';
import { aSite } from './a-pilot.ts';
import { extentReport } from './extent-words.ts';

const course = (to: string | null, today = '2026-01-10', sites = [aSite('a'), aSite('b')]) => ({ runs: [{ from: '2025-01-01', to }], today, sites });

describe('what was planned of the extent', () => {
  it.each<[string | null, string | null, string]>([
    [null, null, 'The plan names no planned end.'],
    [null, '2026-01-09', 'The plan names no planned end. The pilot ended on 9 January 2026.'],
    ['2026-01-10', null, 'Planned for 10 January 2026. The pilot still runs.'],
    ['2026-01-09', null, 'Planned for 9 January 2026. The pilot still runs, 1 day after that.'],
    ['2026-01-05', '2026-01-05', 'Planned for 5 January 2026. The pilot ended on that day.'],
    ['2026-01-05', '2026-01-07', 'Planned for 5 January 2026. The pilot ended on 7 January 2026, 2 days later.'],
    ['2026-01-05', '2025-12-31', 'Planned for 5 January 2026. The pilot ended on 31 December 2025, 5 days earlier.'],
  ])('end %s, ended %s', (plannedEnd, to, words) => {
    expect(extentReport({ plannedEnd }, course(to)).end).toBe(words);
  });

  it('is held against the last run, as long as one goes on', () => {
    expect(extentReport({ plannedEnd: '2025-06-30' }, { ...course(null), runs: [{ from: '2025-01-01', to: '2025-05-01' }, { from: '2025-11-01', to: null }] }).end).toContain('The pilot still runs, 194 days after that');
  });

  it('counts sites beside the number that was planned, and those that left', () => {
    const sites = (plannedSites: number | null, of = [aSite('a'), aSite('b')]) => extentReport({ plannedSites }, course(null, '2026-01-10', of)).sites;
    expect([sites(null), sites(2), sites(1)]).toEqual(['The plan names no number of sites. 2 sites took part.', '2 sites planned. 2 sites took part.', '1 site planned. 2 sites took part. That is 1 more than planned.']);
    expect(sites(3, [aSite('a', { leftOn: '2025-08-01' })])).toBe('3 sites planned. 1 site took part, of which 1 left before the end. That is 2 fewer than planned.');
  });
});
