import { holds } from './condition.ts';
import type { Answers, Form, Question } from './definition.ts';
import { questionsOf } from './questions.ts';

/** The questions that show under these answers, in the order of the form. */
export const visibleQuestions = (form: Form, answers: Answers): Question[] => seen(form, answers).questions;

/** The answers to visible questions. The others are kept but not required, shown to reviewers or exported. */
export const visibleAnswers = (form: Form, answers: Answers): Record<string, unknown> => seen(form, answers).answers;

const seen = (form: Form, given: Answers): { questions: Question[]; answers: Record<string, unknown> } => {
  const questions: Question[] = [];
  const answers: Record<string, unknown> = {};
  // A condition names earlier questions only, so each is judged on what has been found visible before it.
  for (const question of questionsOf(form)) {
    if (question.visibleWhen && !holds(question.visibleWhen, answers)) continue;
    questions.push(question);
    if (Object.hasOwn(given, question.id)) answers[question.id] = given[question.id];
  }
  return { questions, answers };
};
