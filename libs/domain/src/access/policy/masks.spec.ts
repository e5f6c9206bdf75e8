import { describe, expect, it } from '@jest/globals';
import { symbolsOf } from '@waymark/testing/access';
import { FIELD_POLICY, maskOf, unruledFields } from './masks.ts';
import type { Relation } from './relation.ts';

const RELATIONS: Relation[] = ['staff', 'reviewer', 'site', 'auditor', 'team'];

describe('the mask of an evaluation', () => {
  it.each(RELATIONS)('for %s is what the table that people read says', (relation) => {
    const seen = [...symbolsOf(relation)].filter(([, symbol]) => symbol !== '.').map(([field]) => field);
    expect(seen.length).toBeGreaterThan(10);
    expect([...maskOf('Evaluation', relation)].sort()).toEqual(seen.sort());
  });

  it('for nobody is empty', () => expect([...maskOf('Evaluation', 'none')]).toEqual([]));
});

it('a field without a rule is named, and one with a rule is not', () => {
  expect(unruledFields('Evaluation', Object.keys(FIELD_POLICY.Evaluation))).toEqual([]);
  expect(unruledFields('Evaluation', ['id', 'planted', 'reviews', 'another'])).toEqual(['planted', 'another']);
});
