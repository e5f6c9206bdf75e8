import { expect, it } from '@jest/globals';
import { firstWholeMonth } from '../rebase/first-whole-month.ts';
import { endedSites } from './ended-sites.ts';

it('sites whose organisations have ended are told, with what became of them and since when', () => {
  const sites = [{ id: 'a', organisation: 'Ash', lastDay: '2026-03-31', successors: ['Wood'] }, { id: 'b', organisation: 'Beech', lastDay: null, successors: [] }];
  expect(endedSites(sites, '2026-04-01')).toEqual([{ id: 'a', words: 'Ash became Wood on 1 April 2026.', since: '2026-04-01' }]);
  expect(endedSites(sites, '2026-03-31')).toEqual([]);
});

it('limits may begin anew with the first month that lies wholly after', () => {
  expect(['2026-04-01', '2026-04-02', '2026-12-02'].map(firstWholeMonth)).toEqual(['2026-04-01', '2026-05-01', '2027-01-01']);
});
