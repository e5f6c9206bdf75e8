import type { Answers, Form, Question } from './definition.ts';
import { isSame } from './draft-history.ts';
import { questionsOf } from './questions.ts';
import { visibleAnswers, visibleQuestions } from './visible-questions.ts';

/** Answers with the form that they were written under. */
export interface Revision {
  form: Form;
  answers: Answers;
}

/** A question that two revisions answer otherwise; undefined where one of them does not show or answer it. */
export interface AnswerDifference {
  question: Question;
  then: unknown;
  now: unknown;
}

/**
 * What two revisions answer otherwise, question by question, in the order of the newer form; questions that only the
 * other form has come after it. A question is the same by its id, whatever its words became.
 */
export const answerDifferences = (then: Revision, now: Revision): AnswerDifference[] => {
  const [before, after] = [visibleAnswers(then.form, then.answers), visibleAnswers(now.form, now.answers)];
  const shown = new Set([...visibleQuestions(then.form, then.answers), ...visibleQuestions(now.form, now.answers)].map(({ id }) => id));
  const questions = questionsOf(now.form);
  const gone = questionsOf(then.form).filter(({ id }) => !questions.some((question) => question.id === id));
  return [...questions, ...gone].filter(({ id }) => shown.has(id) && !isSame(before[id], after[id])).map((question) => ({ question, then: before[question.id], now: after[question.id] }));
};
