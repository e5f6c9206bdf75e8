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

  it('takes a code of a hundred letters and no longer one, and no word behind it', () => {
    expect(problems([nature({ nature: 'a'.repeat(100) })])).toEqual([]);
    for (const code of ['a'.repeat(101), 'paid_role!', 'paid__role', '_paid', '1paid']) expect(problems([nature({ nature: code })])).toEqual(['natures[0].nature nature-code']);
  });

  it('says of a meaning that was left out only that, whatever is in use', () => {
    expect(problems([nature({ meaning: '  ' })], ['paid_role'])).toEqual(['natures[0].meaning meaning-missing']);
    expect(problems([nature({ meaning: '' })], ['paid_role'])).toEqual(['natures[0].meaning meaning-missing']);
  });

  it('says of every fault what to do', () => {
    const all = [
      ...interestRulesProblems({ lookBackYears: 21, natures: [nature({ nature: 'No', meaning: '' }), nature({ meaning: 'Other' }), nature(), nature({ nature: 'odd', current: 'bar' }), nature({ nature: 'up', current: 'none' })] }, new Map([['paid_role', 'Paid'], ['gone', 'Gone']])),
    ].map(({ code, message }) => [code, message]);
    expect(all).toEqual([
      ['look-back-years', expect.stringContaining('from 0 to 20')],
      ['nature-code', expect.stringContaining('small letters')],
      ['meaning-missing', expect.stringContaining('Say what the nature means')],
      ['meaning-in-use', expect.stringContaining('“paid_role” means: leave its meaning')],
      ['nature-twice', expect.stringContaining('“paid_role” is in the table already')],
      ['unknown-effect', expect.stringContaining('Choose')],
      ['grows-with-time', expect.stringContaining('choose the same or less')],
      ['nature-in-use', expect.stringContaining('“gone” is named in a declaration: keep it')],
    ]);
  });
});
