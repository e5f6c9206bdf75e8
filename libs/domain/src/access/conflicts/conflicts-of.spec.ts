import { describe, expect, it } from '@jest/globals';
import { companyIndex } from './company-index.ts';
import { conflictsOf } from './conflicts-of.ts';
import type { Interest, InterestEffect, InterestRules } from './interest-rules.ts';

const lasting = (current: InterestEffect, endedWithinLookBack: InterestEffect, endedEarlier: InterestEffect) => ({
  meaning: 'Any',
  current,
  endedWithinLookBack,
  endedEarlier,
});
const rules: InterestRules = {
  lookBackYears: 3,
  natures: {
    shares: lasting('exclude', 'declare_only', 'none'),
    customer: lasting('declare_only', 'none', 'none'),
    rival_shares: lasting('exclude', 'declare_only', 'none'),
    rival_customer: lasting('none', 'none', 'none'),
  },
};
const companies = companyIndex([
  { name: 'Maker plc', aliases: ['Maker'], parentOf: [], innovationIds: ['A'] },
  { name: 'Rival', aliases: [], parentOf: [], innovationIds: ['B'] },
  { name: 'Parent', aliases: [], parentOf: ['Maker', 'Rival'], innovationIds: [] },
  { name: 'Neither', aliases: [], parentOf: [], innovationIds: [] },
]);
const innovations = ['A', 'B', 'C'].map((id) => ({ id }));
const TODAY = '2026-11-22';

const interest = (nature: string, company: string | null, more: Partial<Interest> = {}): Interest => ({
  nature,
  company,
  innovationId: null,
  description: `${nature} of ${company}`,
  endedOn: null,
  ...more,
});
const found = (interests: Interest[], employer: string | null = 'Trust A') =>
  conflictsOf({ id: 'P', organisation: employer === null ? null : { name: employer }, interests }, innovations, companies, rules, TODAY);
const effects = (...interests: Interest[]) =>
  found(interests).map(({ innovation, effect, needsDecision }) => [innovation, effect, ...(needsDecision ? [needsDecision] : [])].join(' '));

describe('what a tie touches', () => {
  it('is nothing without interests, and nothing of a company that makes none', () => {
    expect(effects()).toEqual([]);
    expect(effects(interest('shares', 'Neither'))).toEqual([]);
  });

  it('is what the company makes, however it is written', () => {
    expect(effects(interest('shares', 'MAKER, PLC.'))).toEqual(['A exclude']);
  });

  it('is all that a parent owns', () => {
    expect(effects(interest('customer', 'Parent'))).toEqual(['A declare_only', 'B declare_only']);
  });

  it('is the innovation named where there is no company', () => {
    expect(effects(interest('customer', null, { innovationId: 'C' }))).toEqual(['C declare_only']);
    expect(effects(interest('customer', ' ', { innovationId: 'C' }))).toEqual(['C declare_only']);
  });

  it('of a rival is the innovation named, and not the rival’s own', () => {
    expect(effects(interest('rival_shares', 'Rival', { innovationId: 'A' }))).toEqual(['A exclude']);
    expect(effects(interest('rival_shares', null, { innovationId: 'A' }))).toEqual(['A exclude']);
  });
});

describe('the effect', () => {
  it('is the strongest of several, with every reason and what each alone leads to', () => {
    const shares = interest('shares', 'Maker', { endedOn: '2025-01-01' });
    const customer = interest('customer', 'Maker', { endedOn: '2001-01-01' });
    expect(found([customer, shares])).toEqual([
      {
        innovation: 'A',
        effect: 'declare_only',
        because: [
          { nature: 'customer', company: 'Maker', description: 'customer of Maker', effect: 'none' },
          { nature: 'shares', company: 'Maker', description: 'shares of Maker', effect: 'declare_only' },
        ],
      },
    ]);
  });

  it('that is none is still reported', () => {
    expect(effects(interest('rival_customer', 'Rival', { innovationId: 'A' }))).toEqual(['A none']);
    expect(effects(interest('shares', 'Maker', { endedOn: '2001-01-01' }))).toEqual(['A none']);
  });
});

describe('an employer', () => {
  it('that is the maker, or owns it, excludes without any declared interest', () => {
    expect(found([], 'maker')).toEqual([
      {
        innovation: 'A',
        effect: 'exclude',
        because: [{ nature: 'employed-by-the-maker', company: 'maker', description: 'Employed by maker', effect: 'exclude' }],
      },
    ]);
    expect(found([], 'Parent').map(({ innovation }) => innovation)).toEqual(['A', 'B']);
  });

  it('is as near as an organisation for which somebody holds a role', () => {
    const actsFor = [{ name: 'Trust A' }, { name: 'maker' }];
    expect(conflictsOf({ id: 'p', organisation: { name: 'Trust A' }, actsFor, interests: [] }, innovations, companies, rules, TODAY).map(({ innovation, effect }) => [innovation, effect])).toEqual([['A', 'exclude']]);
  });

  it('that nobody knows as a company needs no decision', () => {
    expect(found([], 'Trust A')).toEqual([]);
    expect(found([], null)).toEqual([]);
  });
});

describe('what a person must decide', () => {
  it('is a name nobody knows, on every innovation, and the effect holds meanwhile', () => {
    expect(effects(interest('customer', 'Makr'))).toEqual(['A declare_only Makr', 'B declare_only Makr', 'C declare_only Makr']);
    expect(effects(interest('shares', 'Makr', { innovationId: 'A' }))).toContain('A exclude Makr');
  });

  it('is apart from what is settled', () => {
    expect(effects(interest('customer', 'Maker'), interest('shares', 'Makr')).filter((one) => one.startsWith('A'))).toEqual([
      'A declare_only',
      'A exclude Makr',
    ]);
  });

  it('is a rival nobody knows, on the innovation named', () => {
    expect(effects(interest('rival_shares', 'Rvial', { innovationId: 'A' }))).toEqual(['A exclude Rvial']);
  });

  it('is a rival that is the maker itself', () => {
    expect(effects(interest('rival_shares', 'Parent', { innovationId: 'A' }))).toEqual(['A exclude Parent']);
  });

  it('is an innovation named that the company does not make', () => {
    expect(effects(interest('shares', 'Maker', { innovationId: 'C' }))).toEqual(['A exclude', 'C exclude Maker']);
  });

  it('is a tie that names nothing, by its description', () => {
    const vague = { description: 'Some shares' };
    expect(effects(interest('shares', null, vague))).toEqual(['A exclude Some shares', 'B exclude Some shares', 'C exclude Some shares']);
    expect(effects(interest('rival_shares', 'Rival'))).toHaveLength(3);
  });

  it('is a nature that the rules do not have', () => {
    expect(effects(interest('friendship', 'Maker'))).toEqual(['A exclude friendship']);
  });

  it('is nothing where the tie leads to nothing, whoever the name may be', () => {
    expect(effects(interest('shares', 'Makr', { endedOn: '2001-01-01' }))).toEqual([]);
  });
});
