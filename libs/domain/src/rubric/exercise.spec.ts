import { describe, expect, it } from '@jest/globals';
import { requirePack } from '@waymark/content/packs';
import * as fc from 'fast-check';
import { attemptProblems, exerciseCriteria, referenceProblems, spreadOfSent, stepsFrom, type CriterionAnswer, type Rubric } from './index.ts';

const rubric = requirePack<Rubric>('rubric-evidence-review@1.0.0');
const [first, second] = rubric.criteria as [Rubric['criteria'][number], Rubric['criteria'][number]];
const REASON = 'A reason that is long enough for what the rubric asks of whoever gives a score, an extreme one as well: it goes on for a while, names what was read and says what follows from that, so that nobody has to ask.';
const answer = (value: CriterionAnswer) => ({ value, reason: REASON, citations: [] });

describe('an exercise', () => {
  it('asks the criteria of one’s tracks that it has, in the order of the rubric', () => {
    const all = rubric.criteria.map(({ id }) => id).reverse();
    expect(exerciseCriteria(rubric, all, rubric.tracks.map(({ id }) => id))).toEqual(rubric.criteria);
    expect(exerciseCriteria(rubric, [first.id], [first.track])).toEqual([first]);
    expect([exerciseCriteria(rubric, [], [first.track]), exerciseCriteria(rubric, all, [])]).toEqual([[], []]);
  });

  it('is sent once every criterion that is asked has an answer and a reason; nothing is cited', () => {
    expect(attemptProblems(rubric, [first, second], { [first.id]: answer(4), [second.id]: answer('cannot-assess') })).toEqual([]);
    expect(attemptProblems(rubric, [first, second], { [first.id]: { ...answer(4), reason: '' } }).map(({ criterion, code }) => [criterion, code])).toEqual([[first.id, 'reason-too-short'], [second.id, 'unanswered']]);
    expect(attemptProblems(rubric, [first], { [first.id]: answer(9) })).toMatchObject([{ code: 'not-an-answer' }]);
  });

  it('has answers to compare with that are on the scale and explained, of criteria that there are', () => {
    expect(referenceProblems(rubric, { [first.id]: { value: 2, explanation: REASON } })).toEqual([]);
    expect(referenceProblems(rubric, { [first.id]: { value: 7, explanation: REASON } })).toMatchObject([{ criterion: first.id, code: 'not-an-answer' }]);
    expect(referenceProblems(rubric, { [first.id]: { value: 2, explanation: '' } })).toMatchObject([{ code: 'reason-too-short' }]);
    expect(referenceProblems(rubric, { toString: { value: 2, explanation: REASON } })).toMatchObject([{ criterion: 'toString', code: 'not-asked' }]);
  });
});

describe('spreadOfSent', () => {
  it('says nothing of five, of ten what it said of the first six, and of eleven all', () => {
    expect([spreadOfSent([]), spreadOfSent([1, 2, 3, 4, 0])]).toEqual([null, null]);
    const six: CriterionAnswer[] = [3, 'cannot-assess', 1, 3, 'not-applicable', 3];
    const said = [{ value: 1, people: 1 }, { value: 3, people: 3 }, { value: 'cannot-assess', people: 1 }, { value: 'not-applicable', people: 1 }];
    expect(spreadOfSent(six)).toEqual(said);
    expect(spreadOfSent([...six, 0, 0, 0, 0])).toEqual(said);
    expect(spreadOfSent([...six, 0, 0, 0, 0, 0])).toContainEqual({ value: 0, people: 5 });
  });

  it('never tells of one person more than before, whoever comes next', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 23 }), fc.integer({ min: 0, max: 4 }), (values, next) => {
        const [before, after] = [spreadOfSent(values), spreadOfSent([...values, next])].map((spread) => (spread ?? []).reduce((sum, { people }) => sum + people, 0)) as [number, number];
        expect(before === 0 ? [0, 6] : [0, 5]).toContain(after - before);
      }),
    );
  });
});

it('stepsFrom counts steps of the scale between two scores, and none to what is no score', () => {
  expect([stepsFrom(2, 4), stepsFrom(4, 0), stepsFrom(3, 3), stepsFrom('not-applicable', 3), stepsFrom(3, 'cannot-assess')]).toEqual([2, -4, 0, null, null]);
});
