import { describe, expect, it } from '@jest/globals';
import { interestEffect } from '@waymark/domain/access';
import { carriedPool } from '@waymark/replay';
import { interestRules } from './index.ts';

const EFFECTS = ['exclude', 'declare_only', 'none'];

describe('interestRules', () => {
  const { natures, ...pack } = interestRules();

  it('is a versioned pack', () => {
    expect(pack).toMatchObject({ id: 'interest-rules', version: '1.0.0', effectiveTo: null, licence: 'CC0 1.0', lookBackYears: 3 });
    expect(pack.sources.length).toBeGreaterThan(0);
    expect(Object.keys(pack.effects)).toEqual(EFFECTS);
  });

  it('gives every nature a meaning and three effects that never grow stronger with time', () => {
    for (const { meaning, current, endedWithinLookBack, endedEarlier } of Object.values(natures)) {
      expect(meaning).not.toBe('');
      const ranks = [current, endedWithinLookBack, endedEarlier].map((effect) => EFFECTS.indexOf(effect));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      expect(ranks).not.toContain(-1);
    }
  });

  it('counts a look-back of three whole years', () => {
    const ended = (endedOn: string) => interestEffect(interestRules(), { nature: 'past_employment', endedOn }, '2026-11-22');
    expect([ended('2023-11-22'), ended('2023-11-21')]).toEqual(['exclude', 'declare_only']);
  });
});

it('are those of the fictional reviewer pool', () => {
  const { lookBackYears, natures } = interestRules();
  expect({ lookBackYears, natures }).toEqual(carriedPool().interestRules);
});
