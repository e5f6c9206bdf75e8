import { answerProblems, type SubmissionProblem } from './answer-problems.ts';
import type { Answers, Form } from './definition.ts';
import { isUnanswered, type Answering } from './unanswered.ts';
import { visibleQuestions } from './visible-questions.ts';

export interface Completeness {
  /** Ids of visible required questions without an answer, in the order of the form. */
  missing: string[];
  /** Everything that keeps the answers from being submitted, `missing` included. */
  problems: SubmissionProblem[];
}

/**
 * What is lacking before answers may be submitted. Hidden answers are not looked at. Source: `submissionRules` of
 * the form. Types, options and upper limits are the schema's: see `validateAnswers`.
 */
export const completeness = (form: Form, answers: Answers, options: Answering = {}): Completeness => {
  const questions = visibleQuestions(form, answers);
  return {
    missing: questions.filter(({ id, requiredForSubmission }) => requiredForSubmission && isUnanswered(answers[id], options)).map(({ id }) => id),
    problems: questions.flatMap((question) => answerProblems(question, answers[question.id], options)),
  };
};
