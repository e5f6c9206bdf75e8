import { expect, it } from '@jest/globals';
import { acceptancesLacking, inPilot, partiesLacking } from './acceptances-lacking.ts';

const sites = [{ id: 'a', leftAt: null }, { id: 'b', leftAt: '2027-03-31T22:59:59.999Z' }];
const risk = (...acceptances: { siteId: string | null; revision: number }[]) => ({ revision: 2, notApplicable: null, acceptances });
const asked = { risk: risk(), maker: false, ownSites: ['a', 'b'], sites };

it('a site lead is asked for the sites that have not left, until they accepted this revision', () => {
  expect(acceptancesLacking(asked)).toEqual(['a']);
  expect(acceptancesLacking({ ...asked, risk: risk({ siteId: 'a', revision: 1 }) })).toEqual(['a']);
  expect(acceptancesLacking({ ...asked, risk: risk({ siteId: 'a', revision: 2 }) })).toEqual([]);
  expect(acceptancesLacking({ ...asked, ownSites: [] })).toEqual([]);
});

it('who left has no say in the hazards, unlike who leads a site still and the maker', () => {
  expect([['a', 'b'], ['b'], [], ['c']].map((ownSites) => inPilot({ maker: false, ownSites, sites }))).toEqual([true, false, false, false]);
  expect(inPilot({ maker: true, ownSites: [], sites: [] })).toBe(true);
});

it('the maker is asked for the product', () => {
  const maker = { ...asked, maker: true, ownSites: [] };
  expect(acceptancesLacking(maker)).toEqual([null]);
  expect(acceptancesLacking({ ...maker, risk: risk({ siteId: 'a', revision: 2 }, { siteId: null, revision: 1 }) })).toEqual([null]);
  expect(acceptancesLacking({ ...maker, risk: risk({ siteId: null, revision: 2 }) })).toEqual([]);
});

it('nobody is asked where there is no log, or no standard applies', () => {
  expect(acceptancesLacking({ ...asked, risk: null })).toEqual([]);
  expect(acceptancesLacking({ ...asked, maker: true, risk: { ...risk(), notApplicable: 'No software' } })).toEqual([]);
});

it('a revision waits for the maker and every site that has not left', () => {
  const named = [{ id: 'a', organisation: 'Ash', leftAt: null }, { id: 'b', organisation: 'Beech', leftAt: '2027-03-31T22:59:59.999Z' }, { id: 'c', organisation: 'Cedar', leftAt: null }];
  expect(partiesLacking(risk({ siteId: 'a', revision: 2 }, { siteId: 'c', revision: 1 }), named)).toEqual([null, 'Cedar']);
  expect(partiesLacking(risk({ siteId: null, revision: 2 }, { siteId: 'a', revision: 2 }, { siteId: 'c', revision: 2 }), named)).toEqual([]);
});
