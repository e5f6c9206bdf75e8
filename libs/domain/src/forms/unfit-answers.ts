import type { Answers, Form } from './definition.ts';
import { questionOf } from './questions.ts';
import { validateAnswers } from './validate-answers.ts';
import { visibleQuestions } from './visible-questions.ts';

/** Most characters of an answer that a draft keeps although it does not fit, as JSON: many times what any question takes. */
export const MOST_UNFIT = 20_000;

/** An answer that a draft keeps as it was written, with what is wrong with it. */
export interface UnfitAnswer {
  question: string;
  label: string;
  words: unknown;
  /** Names the question, the place within its answer, and the remedy. */
  message: string;
}

/** What is wrong with answers that do not fit; what the form does not ask for is left out. The first fault of each: the others show once it is mended. */
export const unfitAnswers = (form: Form, schema: object, unfit: Answers): UnfitAnswer[] =>
  Object.entries(unfit).flatMap(([question, words]) => {
    const label = questionOf(form, question)?.label;
    if (label === undefined) return [];
    const message = validateAnswers(schema, { [question]: words })[0]?.message ?? `“${label}”: answer it again`;
    return [{ question, label, words, message }];
  });

/** Questions that show and whose newest words do not fit: none of them is complete, whatever fitted before. */
export const unfitQuestions = (form: Form, answers: Answers, unfit: Answers): string[] =>
  visibleQuestions(form, answers)
    .map(({ id }) => id)
    .filter((id) => Object.hasOwn(unfit, id));

/** Whether a draft may keep words for this question that do not fit it: a file is there or is not, and what is not asked is nobody's answer. */
export const keepsUnfit = (form: Form, question: string, words: unknown): boolean => {
  const asked = questionOf(form, question);
  return asked !== undefined && asked.type !== 'file' && JSON.stringify(words).length <= MOST_UNFIT;
};
