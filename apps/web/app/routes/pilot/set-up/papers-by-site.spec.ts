import { expect, it } from '@jest/globals';
import { bySite, siteChoices } from './papers-by-site.ts';

const site = (id: string, lead: string | null, leftAt: string | null = null) => ({ id, organisation: `Trust ${id}`, leftAt, lead });

it('papers of the whole pilot come first, then those of each site', () => {
  const papers = [{ id: 1, site: 'York' }, { id: 2, site: null }, { id: 3, site: 'Leeds' }, { id: 4, site: 'York' }];
  expect(bySite(papers).map(({ id }) => id)).toEqual([2, 3, 1, 4]);
});

it('whoever runs the pilot chooses every site or one that has not left; a lead of several sites one of theirs, and of one none', () => {
  const values = (...of: Parameters<typeof siteChoices>) => siteChoices(...of).map(({ value }) => value);
  const kinds = ['pilot-protocol', 'data-sharing-agreement'];
  expect(values([site('a', 'Ann'), site('b', 'Ben', '2030-01-01'), site('c', 'Cid')], kinds)).toEqual(['', 'a', 'c']);
  expect(values([site('a', null), site('c', null)], ['site-safety-acceptance'])).toEqual(['', 'a', 'c']);
  expect(values([site('a', null)], ['site-safety-acceptance'])).toEqual(['a']);
  expect(values([site('a', 'Ann')], ['pilot-protocol'])).toEqual([]);
});
