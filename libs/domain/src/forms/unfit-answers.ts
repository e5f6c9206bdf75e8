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

/** Answers, and beside them the words that are none: no question has both. */
export interface ApartAnswers {
  answers: Answers;
  unfit: Answers;
}

/**
 * Changes saved where words that do not fit take an answer away: it is gone back to as an earlier version. So nothing
 * counts, or is sent, that its writers replaced. Null takes away what stands there, of either kind.
 *
 * @param misfits of the changes, the questions whose words do not fit
 */
export const keptApart = ({ answers, unfit }: ApartAnswers, changes: Answers, misfits: readonly string[]): ApartAnswers => {
  const given = Object.entries(changes).filter(([, words]) => words !== null);
  const left = (of: Answers) => Object.entries(of).filter(([question]) => !Object.hasOwn(changes, question));
  return {
    answers: Object.fromEntries([...left(answers), ...given.filter(([question]) => !misfits.includes(question))]),
    unfit: Object.fromEntries([...left(unfit), ...given.filter(([question]) => misfits.includes(question))]),
  };
};
