import { describe, expect, it } from '@jest/globals';
import { describeShared } from '@waymark/testing/vectors';
import { carriedCohort, carriedPool } from './carried.ts';

describe('the carried cohort', () => {
  it('holds 22 innovations and 40 reviewers, all of them fictional', () => {
    expect(carriedCohort().innovations).toHaveLength(22);
    expect(carriedPool().reviewers).toHaveLength(40);
    expect([...carriedPool().reviewers, ...carriedPool().staff].every(({ fictional }) => fictional)).toBe(true);
  });

  it('gives each caller a copy of their own', () => {
    carriedCohort().innovations.length = 0;
    expect(carriedCohort().innovations).toHaveLength(22);
  });
});

describeShared('the carried cohort beside its source', 'data/innovations/real-cohort.json', (source) => {
  it('is the same, fact for fact', () => expect(carriedCohort()).toEqual(source()));
});

describeShared('the carried pool beside its source', 'data/innovations/reviewer-pool.json', (source) => {
  it('is the same, person for person', () => expect(carriedPool()).toEqual(source()));
});
