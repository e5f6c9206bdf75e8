import { describe, expect, it } from '@jest/globals';
import { interestRulesProblems, rulesFrom, type ProposedNature } from './rules-problems.ts';

const nature = (more: Partial<ProposedNature> = {}): ProposedNature => ({ nature: 'paid_role', meaning: 'Paid', current: 'exclude', endedWithinLookBack: 'declare_only', endedEarlier: 'none', ...more });
const problems = (natures: ProposedNature[], inUse: string[] = [], lookBackYears = 3) => interestRulesProblems({ lookBackYears, natures }, new Map(inUse.map((one) => [one, 'Paid']))).map(({ code, field }) => `${field} ${code}`);

describe('a proposed table of natures', () => {
  it('without a fault becomes rules, in its order', () => {
    const natures = [nature({ nature: 'zeal', meaning: ' Zeal ' }), nature()];
    expect(problems(natures, ['paid_role'])).toEqual([]);
    expect(Object.entries(rulesFrom({ lookBackYears: 3, natures }).natures)).toMatchObject([['zeal', { meaning: 'Zeal', current: 'exclude' }], ['paid_role', { endedEarlier: 'none' }]]);
  });

  it.each([[0, []], [20, []], [-1, ['lookBackYears look-back-years']], [21, ['lookBackYears look-back-years']], [2.5, ['lookBackYears look-back-years']]])('looks %p years back', (years, expected) => {
    expect(problems([nature()], [], years)).toEqual(expected);
  });

  it('names every fault at its place', () => {
    expect(problems([nature({ nature: 'Paid Role' }), nature({ meaning: '  ' }), nature(), nature({ nature: 'odd', current: 'bar' })])).toEqual([
      'natures[0].nature nature-code', 'natures[1].meaning meaning-missing', 'natures[2].nature nature-twice', 'natures[3].current unknown-effect',
    ]);
  });

  it('lets no effect grow with time', () => {
    expect(problems([nature({ current: 'none', endedWithinLookBack: 'declare_only', endedEarlier: 'exclude' })])).toEqual(['natures[0].endedWithinLookBack grows-with-time', 'natures[0].endedEarlier grows-with-time']);
    expect(problems([nature({ current: 'none', endedWithinLookBack: 'none' })])).toEqual([]);
  });

  it('keeps what is in use', () => {
    expect(problems([nature()], ['paid_role', 'fund_holding'])).toEqual(['natures nature-in-use']);
    expect(problems([nature()], [])).toEqual([]);
  });

  it('keeps the meaning of what is in use, and changes that of what is not', () => {
    expect(problems([nature({ meaning: 'Unpaid' })], ['paid_role'])).toEqual(['natures[0].meaning meaning-in-use']);
    expect(problems([nature({ meaning: ' Paid ' })], ['paid_role'])).toEqual([]);
    expect(problems([nature({ meaning: 'Unpaid' })])).toEqual([]);
  });
});
