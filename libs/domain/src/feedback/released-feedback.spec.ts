import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { releasedFeedback, type FeedbackChoice, type ReviewToRelease } from './released-feedback.ts';

const rubrics = { 'r@1.0.0': { criteria: [{ id: 'b', title: 'Benefit' }, { id: 'a', title: 'Safety' }] as never } };
const review = (id: string, label: string, extra: Partial<ReviewToRelease> = {}): ReviewToRelease => ({ id, label, stage: 'In review', run: 1, rubric: 'r@1.0.0', criteria: { a: { value: 3, reason: 'Safe in wards' }, b: { value: 'cannot-assess', reason: 'No data' } }, ...extra });
const choice = (id: string, extra: Partial<FeedbackChoice> = {}): FeedbackChoice => ({ review: id, scores: true, reasons: true, words: {}, ...extra });

describe('what an innovator reads of reviews', () => {
  it('is nothing that was not chosen', () => {
    expect(releasedFeedback([], [review('1', 'Reviewer KQ')], rubrics)).toEqual([]);
    expect(releasedFeedback([choice('1', { scores: false, reasons: false })], [review('1', 'Reviewer KQ')], rubrics)).toEqual([]);
    expect(releasedFeedback([choice('1', { reasons: false })], [review('1', 'Reviewer KQ')], rubrics)[0]!.criteria).toEqual([{ title: 'Benefit', answer: 'cannot-assess', words: null }, { title: 'Safety', answer: '3', words: null }]);
    expect(releasedFeedback([choice('1', { scores: false })], [review('1', 'Reviewer KQ')], rubrics)[0]!.criteria).toEqual([{ title: 'Benefit', answer: null, words: 'No data' }, { title: 'Safety', answer: null, words: 'Safe in wards' }]);
  });

  it('has edited words in the place of the reviewer’s, where there are any, and leaves the review as it is', () => {
    const given = review('1', 'Reviewer KQ');
    const before = structuredClone(given);
    const words = { a: ' Safe enough ', b: '  ' };
    expect(releasedFeedback([choice('1', { words })], [given], rubrics)[0]!.criteria.map((one) => one.words)).toEqual(['No data', 'Safe enough']);
    expect(releasedFeedback([choice('1', { words, reasons: false })], [given], rubrics)[0]!.criteria.map((one) => one.words)).toEqual([null, null]);
    expect(given).toEqual(before);
  });

  it('has no trace of a review that does not count any more, nor of a criterion that the rubric does not have', () => {
    const both = [review('1', 'Reviewer KQ'), review('2', 'Reviewer AB')];
    expect(releasedFeedback([choice('1'), choice('2')], both.slice(0, 1), rubrics)).toEqual(releasedFeedback([choice('1')], both.slice(0, 1), rubrics));
    expect(releasedFeedback([choice('1')], [review('1', 'Reviewer KQ', { criteria: { c: { value: 1, reason: 'x' } } })], rubrics)).toEqual([]);
  });

  it('says the same whatever the order in which reviews came and choices were made', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 6 }), fc.integer(), (ids, turn) => {
        const reviews = ids.map((id) => review(String(id), `Reviewer ${String.fromCharCode(65 + (id * 7) % 26)}${id}`));
        const turned = [...reviews.slice(Math.abs(turn) % (ids.length || 1)), ...reviews.slice(0, Math.abs(turn) % (ids.length || 1))];
        const choices = reviews.map(({ id }) => choice(id));
        expect(releasedFeedback([...choices].reverse(), turned, rubrics)).toEqual(releasedFeedback(choices, reviews, rubrics));
        for (const { id } of reviews) expect(JSON.stringify(releasedFeedback(choices, reviews, rubrics))).not.toContain(`"review":"${id}"`);
      }),
    ));
});
