import type { Revision } from '../forms/answer-differences.ts';
import type { Question } from '../forms/definition.ts';
import { visibleQuestions } from '../forms/visible-questions.ts';
import { isInConfidence } from './in-confidence.ts';

/** A question whose answer is in confidence in one of two revisions and not in the other. */
export interface ConfidenceDifference {
  question: Question;
  then: boolean;
  now: boolean;
}

/** What became of the marks between two revisions, question by question, of those that show in both. */
export const confidenceDifferences = (then: Revision, now: Revision): ConfidenceDifference[] => {
  const before = new Map(visibleQuestions(then.form, then.answers).map((question) => [question.id, isInConfidence(question, then.answers)]));
  return visibleQuestions(now.form, now.answers).flatMap((question) => {
    const [was, is] = [before.get(question.id), isInConfidence(question, now.answers)];
    return was === undefined || was === is ? [] : [{ question, then: was, now: is }];
  });
};
