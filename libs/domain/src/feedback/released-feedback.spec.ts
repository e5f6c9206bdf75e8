import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { releasedFeedback, toldFeedback, type FeedbackChoice, type ReviewToRelease } from './released-feedback.ts';

const scale = [0, 1, 2, 3, 4].map((score) => ({ score, value: score / 4, anchor: `Anchor ${score}` }));
const rubrics = { 'r@1.0.0': { criteria: [{ id: 'b', title: 'Benefit', scale }, { id: 'a', title: 'Safety', scale }] as never, gates: [{ id: 'g', title: 'Regulation' }, { id: 'h', title: 'Data' }] as never } };
const review = (id: string, label: string, extra: Partial<ReviewToRelease> = {}): ReviewToRelease => ({ id, label, stage: 'In review', run: 1, rubric: 'r@1.0.0', criteria: { a: { value: 3, reason: 'Safe in wards' }, b: { value: 'cannot-assess', reason: 'No data' } }, gates: {}, ...extra });
const choice = (id: string, extra: Partial<FeedbackChoice> = {}): FeedbackChoice => ({ review: id, scores: true, reasons: true, words: {}, ...extra });

describe('what an innovator reads of reviews', () => {
  it('is nothing that was not chosen', () => {
    expect(releasedFeedback([], [review('1', 'Reviewer KQ')], rubrics)).toEqual([]);
    expect(releasedFeedback([choice('1', { scores: false, reasons: false })], [review('1', 'Reviewer KQ')], rubrics)).toEqual([]);
    expect(releasedFeedback([choice('1', { reasons: false })], [review('1', 'Reviewer KQ')], rubrics)[0]!.criteria).toEqual([{ title: 'Benefit', answer: 'cannot-assess', anchor: null, words: null }, { title: 'Safety', answer: '3', anchor: 'Anchor 3', words: null }]);
    expect(releasedFeedback([choice('1', { scores: false })], [review('1', 'Reviewer KQ')], rubrics)[0]!.criteria).toEqual([{ title: 'Benefit', answer: null, anchor: null, words: 'No data' }, { title: 'Safety', answer: null, anchor: null, words: 'Safe in wards' }]);
  });

  it('has edited words in the place of the reviewer’s, where there are any, and leaves the review as it is', () => {
    const given = review('1', 'Reviewer KQ');
    const before = structuredClone(given);
    const words = { a: ' Safe enough ', b: '  ' };
    expect(releasedFeedback([choice('1', { words })], [given], rubrics)[0]!.criteria.map((one) => one.words)).toEqual(['No data', 'Safe enough']);
    expect(releasedFeedback([choice('1', { words, reasons: false })], [given], rubrics)[0]!.criteria.map((one) => one.words)).toEqual([null, null]);
    expect(given).toEqual(before);
  });

  it('has the gates that the review answers under the same choice, and none where they were chosen before there were any in it', () => {
    const given = review('1', 'Reviewer KQ', { gates: { h: { answer: 'fail', reason: 'No assessment of data protection' } } });
    const gates = (extra: Partial<FeedbackChoice>) => releasedFeedback([choice('1', { gates: true, ...extra })], [given], rubrics)[0]?.gates;
    expect(gates({})).toEqual([{ title: 'Data', answer: 'fail', anchor: null, words: 'No assessment of data protection' }]);
    expect(gates({ reasons: false })).toEqual([{ title: 'Data', answer: 'fail', anchor: null, words: null }]);
    expect(gates({ scores: false, words: { h: 'Send your assessment' } })).toEqual([{ title: 'Data', answer: null, anchor: null, words: 'Send your assessment' }]);
    expect(releasedFeedback([choice('1')], [given], rubrics)[0]!.gates).toEqual([]);
    const gatesAlone = { ...given, criteria: {} };
    expect(releasedFeedback([choice('1', { gates: true })], [gatesAlone], rubrics)).toHaveLength(1);
    expect(releasedFeedback([choice('1')], [gatesAlone], rubrics)).toEqual([]);
  });

  it('is read as it was told, also what was told before it had anchors and gates', () => {
    const told = releasedFeedback([choice('1', { gates: true })], [review('1', 'Reviewer KQ', { gates: { g: { answer: 'pass', reason: 'Marked' } } })], rubrics);
    expect(toldFeedback(JSON.stringify(told))).toEqual(told);
    const before = [{ reviewer: 'Reviewer KQ', stage: 'In review', criteria: [{ title: 'Safety', answer: '3', words: null }] }];
    expect(toldFeedback(JSON.stringify(before))).toEqual([{ ...before[0], criteria: [{ title: 'Safety', answer: '3', anchor: null, words: null }], gates: [] }]);
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
