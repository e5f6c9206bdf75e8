import { describe, expect, it } from '@jest/globals';
import { requirePack } from '@waymark/content/packs';
import type { GivenAnswer, Rubric } from '@waymark/domain/rubric';
import { askedItems } from './asked.ts';
import { isComplete, progressOf, progressOfClosed } from './progress.ts';

const rubric = requirePack<Rubric>('rubric-evidence-review@1.0.0');
const NEED = { kind: 'criterion' as const, id: 'e-need' };
const mine = { tracks: ['clinical'], role: 'clinical-reviewer', gates: [] };
const reviewOf = (criteria: Record<string, GivenAnswer>) => ({ rubric, mine, given: { criteria, gates: {} }, answers: { harms: 'None' }, submissions: [{ answers: { harms: 'None' } }] });
const complete = (given: GivenAnswer | undefined) => isComplete(reviewOf(given ? { 'e-need': given } : {}), [NEED])(NEED);
const answer = (more: Partial<GivenAnswer> = {}): GivenAnswer => ({ value: 2, reason: 'x'.repeat(100), citations: [], confidence: 'high', ...more });

describe('an answer of a review', () => {
  it('is answered where it passes its own checks, and not where something is chosen alone', () => {
    expect([complete(answer()), complete(undefined), complete(answer({ reason: 'Short' })), complete(answer({ value: 3 }))]).toEqual([true, false, false, false]);
    expect([complete(answer({ citations: [{ question: 'harms', quote: 'None' }] })), complete(answer({ citations: [{ question: 'harms', quote: 'Some' }] }))]).toEqual([true, false]);
  });
});

describe('how far a review is', () => {
  it('counts what passes its checks: a score whose reasons are too short is begun and not answered', () => {
    const [first, second] = askedItems(rubric, mine, {}).map(({ id }) => id) as [string, string];
    expect(progressOf(reviewOf({ [first]: answer(), [second]: answer({ reason: 'Short' }) }))).toEqual({ asked: askedItems(rubric, mine, {}).length, answered: 1 });
  });

  it('is of a closed round what was submitted, counted by what holds an answer, and nothing where nothing was', () => {
    const given = { criteria: { a: answer(), b: answer({ value: null as never }) }, gates: { g: { answer: 'pass' as const, reason: 'x' } } };
    expect([progressOfClosed(true, given), progressOfClosed(false, given)]).toEqual([{ asked: 2, answered: 2 }, { asked: 0, answered: 0 }]);
  });

  it('is nothing of nothing where the rubric is not known', () => expect(progressOf({ ...reviewOf({}), rubric: null })).toEqual({ asked: 0, answered: 0 }));
});
