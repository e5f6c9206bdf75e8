import { describe, expect, it } from '@jest/globals';
import { requirePack } from '@waymark/content/packs';
import type { GivenAnswer, Rubric } from '@waymark/domain/rubric';
import { isComplete } from './answers-so-far.ts';

const rubric = requirePack<Rubric>('rubric-evidence-review@1.0.0');
const NEED = { kind: 'criterion' as const, id: 'e-need' };
const mine = { tracks: ['clinical'], role: 'clinical-reviewer', gates: [] } as never;
const complete = (given: GivenAnswer | undefined) => {
  const items = [NEED];
  return isComplete({ rubric, mine, given: { criteria: given ? { 'e-need': given } : {}, gates: {} }, answers: { harms: 'None' }, submissions: [{ answers: { harms: 'None' } }] as never }, items)(NEED);
};
const answer = (more: Partial<GivenAnswer> = {}): GivenAnswer => ({ value: 2, reason: 'x'.repeat(100), citations: [], confidence: 'high', ...more });

describe('an answer of a review', () => {
  it('is answered where it passes its own checks, and not where something is chosen alone', () => {
    expect([complete(answer()), complete(undefined), complete(answer({ reason: 'Short' })), complete(answer({ value: 3 }))]).toEqual([true, false, false, false]);
    expect([complete(answer({ citations: [{ question: 'harms', quote: 'None' }] })), complete(answer({ citations: [{ question: 'harms', quote: 'Some' }] }))]).toEqual([true, false]);
  });
});
