import { describe, expect, it } from '@jest/globals';
import { carriedCohort, carriedPool, inventedCohort, inventedPool } from '../cohort/carried.ts';
import { poolProblems } from './pool-problems.ts';

const faults: [string, (pool: any) => void, string, RegExp][] = [
  ['a person who is not fictional', (p) => (p.reviewers[0].fictional = false), 'reviewers[0].fictional', /must be true/],
  ['a capacity that is text', (p) => (p.reviewers[0].capacity.maxConcurrentReviews = '2'), 'reviewers[0].capacity.maxConcurrentReviews', /whole number/],
  ['an absence without end', (p) => delete p.reviewers[2].capacity.unavailable[0].to, 'reviewers[2].capacity.unavailable[0].to', /is missing/],
  ['a declaration nobody knows', (p) => (p.reviewers[0].declarationStatus = 'fine'), 'reviewers[0].declarationStatus', /use one of current/],
  ['a nature nobody knows', (p) => (p.reviewers[0].declaredInterests[0].nature = 'gift'), 'reviewers[0].declaredInterests[0].nature', /not in interestRules/],
  ['a type nobody knows', (p) => (p.reviewers[0].declaredInterests[0].type = 'money'), 'reviewers[0].declaredInterests[0].type', /not in interestTypes/],
  ['a company nobody knows', (p) => (p.reviewers[0].declaredInterests[0].company = 'Nobody'), 'reviewers[0].declaredInterests[0].company', /not among the companies/],
  ['an innovation nobody knows', (p) => (p.reviewers[0].declaredInterests[0].innovationId = 'X'), 'reviewers[0].declaredInterests[0].innovationId', /no innovation X/],
  ['a maker of something else', (p) => (p.reviewers[0].declaredInterests[0].innovationId = 'app-02'), 'reviewers[0].declaredInterests[0].innovationId', /does not make/],
  ['a rival without what it rivals', (p) => (p.reviewers[10].declaredInterests[0].innovationId = null), 'reviewers[10].declaredInterests[0].innovationId', /must name/],
  ['a rival that is the maker', (p) => (p.reviewers[10].declaredInterests[0].innovationId = 'swab-03'), 'reviewers[10].declaredInterests[0].company', /itself/],
  ['an interest in nothing', (p) => Object.assign(p.reviewers[0].declaredInterests[0], { company: null, innovationId: null }), 'reviewers[0].declaredInterests[0]', /touches no innovation/],
  ['an expectation for nothing', (p) => (p.reviewers[0].expectedConflicts[0].innovationId = 'X'), 'reviewers[0].expectedConflicts[0].innovationId', /no innovation X/],
  ['roles that do not follow', (p) => p.reviewers[0].pipelineRoles.push('panel-member'), 'reviewers[0].pipelineRoles', /should be clinical-reviewer/],
  ['a role in no table', (p) => (p.reviewers[0].role = 'astronaut'), 'reviewers[0].role', /not in roleRules/],
  ['a role of no pipeline', (p) => (p.staff[0].pipelineRoles = ['king']), 'staff[0].pipelineRoles[0]', /not a role of/],
  ['an id twice', (p) => (p.staff[0].id = 'P01'), 'staff[0].id', /stands twice/],
  ['too few to sign', (p) => (p.staff = p.staff.filter((s: any) => !s.pipelineRoles.includes('triage-lead') || s.id === 'T03')), 'staff', /triage-lead: 1 people for 2 signatures/],
  ['too few to hear appeals', (p) => (p.staff = p.staff.filter((s: any) => !s.pipelineRoles.includes('appeals-officer'))), 'staff', /appeals-officer/],
  ['a panel of one house', (p) => p.staff.forEach((s: any) => s.pipelineRoles.includes('panel-member') && (s.organisation.name = 'One')), 'staff', /the quorum is 5 of 3/],
];

describe('what is wrong with a pool', () => {
  it('is nothing in the carried and in the invented one', () => {
    expect(poolProblems(carriedPool(), carriedCohort())).toEqual([]);
    expect(poolProblems(inventedPool(), inventedCohort())).toEqual([]);
  });

  it.each(faults)('is found: %s', (_, plant, at, remedy) => {
    const pool = inventedPool();
    plant(pool);
    const found = poolProblems(pool, inventedCohort()).filter((problem) => problem.at === at);
    expect(found.map(({ message }) => message).join('\n')).toMatch(remedy);
  });

  it('is found when the pool belongs to another cohort', () => {
    expect(poolProblems(carriedPool(), inventedCohort()).length).toBeGreaterThan(20);
  });
});
