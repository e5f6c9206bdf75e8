import { describe, expect, it } from '@jest/globals';
import { carriedCohort, inventedCohort } from '../cohort/carried.ts';
import type { Cohort } from '../cohort/cohort.types.ts';
import { cohortProblems } from './cohort-problems.ts';

/** A fault planted into the invented cohort, the place where it must be found, and a word of its remedy. */
const faults: [string, (cohort: any) => void, string, RegExp][] = [
  ['a lean that is no lean', (c) => (c.innovations[0].playback[2].lean = 'good'), 'innovations[0].playback[2].lean', /use one of strong, mixed, weak/],
  ['reviews without a lean', (c) => delete c.innovations[0].playback[2].lean, 'innovations[0].playback[2].lean', /is missing/],
  ['readings of no months', (c) => (c.innovations[1].playback[16].months = 0), 'innovations[1].playback[16].months', /1 to 120/],
  ['readings not marked as simulated', (c) => delete c.innovations[1].playback[16].simulated, 'innovations[1].playback[16].simulated', /must be true/],
  ['a pilot step that stands for nothing', (c) => delete c.innovations[0].playback[5].simulated, 'innovations[0].playback[5].simulated', /either historyRef or/],
  ['a pilot step that is both', (c) => (c.innovations[0].playback[4].simulated = true), 'innovations[0].playback[4].simulated', /either historyRef or/],
  ['a decision marked as simulated', (c) => (c.innovations[2].playback[1].simulated = true), 'innovations[2].playback[1].simulated', /remove it/],
  ['a field nobody knows', (c) => (c.innovations[0].playback[0].when = 1), 'innovations[0].playback[0].when', /is not known here/],
  ['a field of the submission gone', (c) => delete c.innovations[0].submission.economic, 'innovations[0].submission.economic', /is missing/],
  ['a number where text belongs', (c) => (c.innovations[0].submission.summary = 7), 'innovations[0].submission.summary', /give text, or null/],
  ['a day that is no day', (c) => (c.compiledOn = '2027-02-30'), 'compiledOn', /YYYY-MM-DD/],
  ['a null innovation', (c) => (c.innovations[1] = null), 'innovations[1]', /give an object with id/],
  ['a word that is no step', (c) => (c.innovations[0].playback[0].do = 'push'), 'innovations[0].playback[0].do', /neither a word of a playback/],
  ['a step that cannot follow', (c) => c.innovations[0].playback.splice(1, 1), 'innovations[0].playback[1].do', /reviews cannot follow: nobody reviews in triage/],
  ['a transition from elsewhere', (c) => c.innovations[0].playback.splice(3, 1), 'innovations[0].playback[3].do', /use one of to-panel, withdraw/],
  ['an answer nobody asked for', (c) => c.innovations[4].playback.splice(4, 1, { do: 'to-panel' }), 'innovations[4].playback[4].do', /cannot follow/],
  ['a decision without its reason', (c) => delete c.innovations[2].playback[1].say, 'innovations[2].playback[1].say', /needs a reason/],
  ['a start without conditions', (c) => delete c.innovations[1].playback[15].conditions, 'innovations[1].playback[15].conditions', /empty where there are none/],
  ['no condition at all', (c) => (c.innovations[0].playback[8].conditions = []), 'innovations[0].playback[8].conditions', /at least one/],
  ['conditions that do not belong', (c) => (c.innovations[2].playback[1].conditions = ['x']), 'innovations[2].playback[1].conditions', /records no conditions/],
  ['too few months to finish', (c) => (c.innovations[0].playback[6].months = 11), 'innovations[0].playback[7]', /11 of 12 months/],
  ['a lean too weak', (c) => (c.innovations[0].playback[2].lean = 'weak'), 'innovations[0].playback[4]', /cannot reach 60/],
  ['an end that is not reached', (c) => (c.innovations[0].expectedEnd.run = 3), 'innovations[0].expectedEnd', /expected is/],
  ['a pilot of eleven years', (c) => (c.innovations[1].playback[17].months = 121), 'innovations[1].playback[17].months', /1 to 120/],
  ['a pilot longer than its time limit', (c) => (c.innovations[1].playback[17].months = 11), 'innovations[1].playback', /waits in pilot for 297 of 260 working days/],
  ['a day before any calendar', (c) => (c.compiledOn = '0999-01-01'), 'compiledOn', /from 1900 to 2200/],
  ['a reference to nowhere', (c) => (c.innovations[2].playback[1].historyRef = 4), 'innovations[2].playback[1].historyRef', /points nowhere/],
  ['a reference that goes back', (c) => (c.innovations[0].playback[7].historyRef = 1, delete c.innovations[0].playback[7].simulated, c.innovations[0].playback[14].historyRef = 0), 'innovations[0].playback[14].historyRef', /goes back/],
  ['an event passed over', (c) => delete c.innovations[2].playback[1].historyRef, 'innovations[2].answerKey.decisionHistory[0]', /neither played nor noted/],
  ['a lasting decision twice', (c) => c.innovations[2].answerKey.decisionHistory.push({ ...c.innovations[2].answerKey.decisionHistory[0] }), 'innovations[2].answerKey.decisionHistory[1].outcome', /stands twice/],
  ['an unknown outcome', (c) => (c.innovations[2].answerKey.realOutcome.code = 'gone'), 'innovations[2].answerKey.realOutcome.code', /not among outcomeCodes/],
  ['an outcome of another stage', (c) => (c.innovations[2].answerKey.realOutcome.stage = 'pilot'), 'innovations[2].answerKey.realOutcome.stage', /say triage/],
  ['a page that is not a source', (c) => (c.innovations[0].sources = []), 'innovations[0].submission.evidence[0].sourceUrl', /not among the sources/],
  ['a null passed over', (c) => c.innovations[0].notFound.pop(), 'innovations[0].notFound', /does not list it/],
  ['a field found after all', (c) => c.innovations[0].notFound.push('name'), 'innovations[0].notFound', /not a null field/],
  ['a kind without a category', (c) => c.innovations[0].submission.productKind.push('food'), 'innovations[0].submission.productKind[1]', /has no category/],
  ['no kind at all', (c) => (c.innovations[0].submission.productKind = []), 'innovations[0].submission.productKind', /gives no category/],
  ['an id twice', (c) => (c.innovations[5].id = 'stay-04'), 'innovations[5].id', /stands twice/],
  ['a maker nobody knows', (c) => (c.innovations[0].submission.company = 'Nobody'), 'innovations[0].submission.company', /not among the companies/],
  ['a group product without maker', (c) => (c.innovations[2].submission.products[1] = 'Swab Two'), 'innovations[2].submission.products[1]', /in brackets/],
  ['two companies of one name', (c) => (c.companies[1].name = 'EXAMPLE lamps'), 'companies[1]', /another company/],
  ['an owner of nobody', (c) => (c.companies[3].parentOf = ['Ghost']), 'companies[3].parentOf[0]', /not in companies/],
  ['a company of no innovation', (c) => (c.companies[0].innovationIds = ['none']), 'companies[0].innovationIds[0]', /no innovation none/],
];

describe('what is wrong with a cohort', () => {
  it('is nothing in the carried and in the invented one', () => {
    expect(cohortProblems(carriedCohort())).toEqual([]);
    expect(cohortProblems(inventedCohort())).toEqual([]);
  });

  it.each(faults)('is found: %s', (_, plant, at, remedy) => {
    const cohort = inventedCohort();
    plant(cohort);
    const found = cohortProblems(cohort).filter((problem) => problem.at === at);
    expect(found.map(({ message }) => message).join('\n')).toMatch(remedy);
  });

  it('names a wrong expectation as such, so that a replay can still be played', () => {
    const cohort = inventedCohort();
    (cohort as Cohort).innovations[3]!.expectedEnd.run = 1;
    expect(cohortProblems(cohort).map(({ kind }) => kind)).toEqual(['expectation']);
  });

  it('of another JSON value is one problem of the whole file', () => {
    for (const value of [null, 1, 'text', [], true]) expect(cohortProblems(value)).toMatchObject([{ at: '', kind: 'shape' }]);
  });

  it('is found in one innovation although another has no shape at all', () => {
    const cohort: any = inventedCohort();
    cohort.innovations[0] = 'nothing';
    cohort.innovations[1].expectedEnd.evaluations = 9;
    expect(cohortProblems(cohort).map(({ at }) => at)).toEqual(['innovations[0]', 'innovations[1].expectedEnd']);
  });
});
