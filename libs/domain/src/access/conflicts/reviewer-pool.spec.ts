import { describe, expect, it } from '@jest/globals';
import { carriedCohort, carriedPool } from '@waymark/replay';
import { companyIndex } from './company-index.ts';
import { conflictsOf, type FoundConflict } from './conflicts-of.ts';
import { declarationProblem } from './declaration-problem.ts';

const readPool = (): any => carriedPool();
const readCohort = (): any => carriedCohort();

describe('the fictional reviewer pool, against the cohort', () => {
  const foundFor = (person: any, cohort: any, rules: any): FoundConflict[] =>
    conflictsOf({ ...person, interests: person.declaredInterests }, cohort.innovations, companyIndex(cohort.companies), rules, cohort.compiledOn);
  const short = (found: FoundConflict[]): string[] =>
    found.map(({ innovation, effect, needsDecision }) => `${innovation} ${effect}${needsDecision ? ' open' : ''}`).sort();

  it('has exactly the conflicts that are expected, none included', () => {
    const [pool, cohort] = [readPool(), readCohort()];
    let pairs = 0;
    for (const person of [...pool.reviewers, ...pool.staff]) {
      const expected = (person.expectedConflicts ?? []).map((one: any) => `${one.innovationId} ${one.expected}`).sort();
      expect([person.id, ...short(foundFor(person, cohort, pool.interestRules))]).toEqual([person.id, ...expected]);
      pairs += expected.length;
    }
    expect(pairs).toBeGreaterThan(20);
  });

  it('differs as soon as one interest is taken away or one cell of the table is changed', () => {
    const [pool, cohort] = [readPool(), readCohort()];
    const person = pool.reviewers.find((one: any) => one.declaredInterests.length === 1 && one.expectedConflicts[0].expected === 'exclude');
    const right = short(foundFor(person, cohort, pool.interestRules));
    expect(short(foundFor({ ...person, declaredInterests: [] }, cohort, pool.interestRules))).not.toEqual(right);
    pool.interestRules.natures[person.declaredInterests[0].nature].current = 'none';
    expect(short(foundFor(person, cohort, pool.interestRules))).not.toEqual(right);
  });

  it('has one declaration missing and one out of date', () => {
    const { reviewers } = readPool();
    const problems = reviewers.map((one: any) => declarationProblem({ status: one.declarationStatus }, readCohort().compiledOn));
    expect(problems.filter((problem: string | null) => problem !== null)).toEqual(['missing', 'out-of-date']);
  });
});
