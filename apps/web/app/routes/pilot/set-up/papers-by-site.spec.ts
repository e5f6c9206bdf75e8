import { expect, it } from '@jest/globals';
import { PAPERS } from '../../../texts/pilot-set-up.ts';
import { bySite, siteChoices } from './papers-by-site.ts';

const site = (id: string, lead: string | null, leftAt: string | null = null) => ({ id, organisation: `Trust ${id}`, leftAt, lead });

it('papers of the whole pilot come first, then those of each site', () => {
  const papers = [{ id: 1, site: 'York' }, { id: 2, site: null }, { id: 3, site: 'Leeds' }, { id: 4, site: 'York' }];
  expect(bySite(papers).map(({ id }) => id)).toEqual([2, 3, 1, 4]);
});

const values = (sites: ReturnType<typeof site>[], everySite: boolean, ownSites: string[] = [], documentKinds = ['pilot-protocol', 'data-sharing-agreement']) =>
  siteChoices({ pilot: { sites }, ownSites, may: { documentKinds, everySite } }).map(({ value, text }) => value || text);

it('whoever attaches for the pilot chooses every site or one that has not left', () => {
  const sites = [site('a', 'Ann'), site('b', 'Ben', '2030-01-01'), site('c', 'Cid')];
  expect(values(sites, true, ['a'])).toEqual([PAPERS.everySite, 'a', 'c']);
  expect(values(sites, true, [], ['pilot-protocol'])).toEqual([]);
});

it('a lead of several sites chooses one of theirs, and of one none unless they are staff; nobody as a lead every site', () => {
  const ours = [site('a', null), site('c', null)];
  expect(values(ours, false, ['a', 'c'])).toEqual([PAPERS.chooseSite, 'a', 'c']);
  expect(values([site('a', null), site('c', null, '2030-01-01')], false, ['a', 'c'])).toEqual(['a']);
  expect(values([site('a', 'Ann'), site('c', 'Cid')], false, ['a'])).toEqual([PAPERS.chooseSite, 'a']);
  expect(values([site('a', 'Ann', '2030-01-01'), site('c', 'Cid')], false, ['a'])).toEqual([]);
});
