import { describe, expect, it } from '@jest/globals';
import { incidentsOf } from './incidents-of.ts';

const SITES = [{ id: 'a', organisation: 'Ash' }, { id: 'b', organisation: 'Beech' }];
const INCIDENTS = [{ id: '1', siteId: 'a' }, { id: '2', siteId: null }, { id: '3', siteId: 'a' }];
const idsOf = (asked: string | null) => incidentsOf(asked, INCIDENTS, SITES).shown.map(({ id }) => id);

describe('incidents by site', () => {
  it('are all of them until one site is asked for, or those of none in particular', () => {
    expect([idsOf(null), idsOf('a'), idsOf('b'), idsOf('none'), idsOf('elsewhere'), idsOf('')]).toEqual([['1', '2', '3'], ['1', '3'], [], ['2'], ['1', '2', '3'], ['1', '2', '3']]);
    expect(incidentsOf('elsewhere', INCIDENTS, SITES).site).toBe('');
  });

  it('offer every site with its number, and nothing where there is one place alone', () => {
    expect(incidentsOf(null, INCIDENTS, SITES).choices).toEqual([{ id: 'a', organisation: 'Ash', count: 2 }, { id: 'b', organisation: 'Beech', count: 0 }, { id: 'none', organisation: null, count: 1 }]);
    expect(incidentsOf(null, [{ siteId: 'a' }], SITES.slice(0, 1)).choices).toEqual([]);
    expect(incidentsOf(null, [], []).choices).toEqual([]);
  });
});
