import { describe, expect, it } from '@jest/globals';
import { requirePack } from '@waymark/content/packs';
import { questionsOf, type AnswerType, type Form } from '@waymark/domain/forms';
import fc from 'fast-check';
import { shownAnswer } from './shown-answer.ts';
import { typedOf } from './typed.ts';

const questions = questionsOf(requirePack<Form>('submission-form@1.0.0'));
const ofType = (type: AnswerType) => questions.find((question) => question.type === type)!;

describe('words of a draft that fit no question', () => {
  it('close no page, whatever a client saved', () =>
    fc.assert(
      fc.property(fc.constantFrom(...questions), fc.jsonValue(), (question, words) => {
        expect(shownAnswer(question, words).every((line) => typeof line === 'string')).toBe(true);
        expect(typeof typedOf([question], { [question.id]: words })).toBe('object');
      }),
      { numRuns: 2000 },
    ));

  it('are shown with every word of them', () => {
    expect(shownAnswer(ofType('group'), [null, 'loose', { [ofType('group').itemFields![0]!.id]: 'kept' }]).join(' ')).toMatch(/loose.*kept/s);
    expect(shownAnswer(ofType('text'), { a: ['one', { b: 2 }] })).toEqual(['one', '2']);
  });

  it('show what is no date as it was typed: day, month, year', () => expect(shownAnswer(ofType('date'), { year: '2027', day: '31', month: '2' })).toEqual(['31 2 2027']));

  it('and a date in another format likewise', () => {
    expect(['2027/01/31', '31.1.2027', '2027-02-31x', '2027-01-31'].map((words) => shownAnswer(ofType('date'), words))).toEqual([['2027/01/31'], ['31.1.2027'], ['2027-02-31x'], ['31 January 2027']]);
    expect(Object.values(typedOf([ofType('date')], { [ofType('date').id]: '31.1.2027' }))).toEqual([['31.1.2027']]);
  });
});
