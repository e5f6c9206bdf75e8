import { describe, expect, it } from '@jest/globals';
import { interestEffect } from './interest-effect.ts';
import { strongestOf, type InterestRules } from './interest-rules.ts';
import { firstDayOfLookBack } from './look-back.ts';

// Three different answers, so that each cell of the table is told from the others
const rules: InterestRules = {
  lookBackYears: 3,
  natures: { tie: { meaning: 'A tie', current: 'exclude', endedWithinLookBack: 'declare_only', endedEarlier: 'none' } },
};
const TODAY = '2026-11-22';
const effect = (endedOn: string | null, today = TODAY) => interestEffect(rules, { nature: 'tie', endedOn }, today);

describe('interestEffect', () => {
  it.each([
    ['that lasts', null, 'exclude'],
    ['that ends tomorrow', '2026-11-23', 'exclude'],
    ['that ended today', '2026-11-22', 'declare_only'],
    ['that ended yesterday', '2026-11-21', 'declare_only'],
    ['that ended on the first day of the look-back', '2023-11-22', 'declare_only'],
    ['that ended the day before', '2023-11-21', 'none'],
    ['that ended long ago', '1999-01-01', 'none'],
  ])('of an interest %s (%s): %s', (_, endedOn, expected) => {
    expect(effect(endedOn)).toBe(expected);
  });

  it('counts the look-back from the day it is given', () => {
    expect(effect('2023-11-22', '2026-11-23')).toBe('none');
  });

  it.each(['toString', 'unheard-of'])('has no rule for the nature %s', (nature) => {
    expect(() => interestEffect(rules, { nature, endedOn: null }, TODAY)).toThrow(nature);
  });

  it.each(['2023', '22/11/2023', '2023-11-22T00:00:00Z'])('refuses %s as a day', (day) => {
    expect(() => effect(day)).toThrow(RangeError);
    expect(() => effect(null, day)).toThrow(RangeError);
  });
});

describe('firstDayOfLookBack', () => {
  it.each([
    ['2028-02-29', 3, '2025-02-28'],
    ['2028-02-29', 4, '2024-02-29'],
    ['2028-03-01', 3, '2025-03-01'],
    ['2104-02-29', 4, '2100-02-28'],
    ['2004-02-29', 4, '2000-02-29'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('%s less %d years is %s', (today, years, expected) => {
    expect(firstDayOfLookBack(today, years)).toBe(expected);
  });
});

describe('strongestOf', () => {
  it('is exclude over declare_only over none, whatever the order', () => {
    expect(strongestOf(['none', 'exclude', 'declare_only'])).toBe('exclude');
    expect(strongestOf(['declare_only', 'none'])).toBe('declare_only');
    expect(strongestOf(['none'])).toBe('none');
    expect(strongestOf([])).toBe('none');
  });
});
