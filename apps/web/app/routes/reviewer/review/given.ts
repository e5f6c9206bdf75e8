import type { GivenAnswer, GivenGateAnswer, GivenReview } from '@waymark/domain/rubric';
import type { MyReview } from './mine.query.ts';

/** What was saved of a review so far; parts of an answer may be missing while it is a draft. */
export const givenOf = (mine: Pick<MyReview, 'criteria' | 'gateAnswers'>): GivenReview => ({
  criteria: mine.criteria as Record<string, GivenAnswer>,
  gates: mine.gateAnswers as Record<string, GivenGateAnswer>,
});

/** Whether a saved answer holds a value, with or without its reasons. */
export const isAnswered = (given: GivenReview, item: { kind: 'criterion' | 'gate'; id: string }): boolean => {
  const value = item.kind === 'gate' ? given.gates[item.id]?.answer : given.criteria[item.id]?.value;
  return value !== undefined && value !== null;
};

/** The sign of a saved answer on the rail: its score, or what stands for the answers that are none. */
export const signOf = (given: GivenReview, item: { kind: 'criterion' | 'gate'; id: string }): string => {
  const value: unknown = item.kind === 'gate' ? given.gates[item.id]?.answer : given.criteria[item.id]?.value;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? ({ pass: '✓', fail: '✗', 'cannot-assess': '?', 'not-applicable': 'n/a' }[value] ?? '–') : '–';
};
