import { DECLARATION } from '../forms/copied-answers.ts';
import type { Answers, Form, Question } from '../forms/definition.ts';
import { namedFiles } from '../forms/file-answers.ts';
import { questionsOf } from '../forms/questions.ts';
import { visibleQuestions } from '../forms/visible-questions.ts';
import { choiceOf, type Choice } from './choice.ts';

type Asked = Pick<Question, 'id' | 'confidential'>;

/** Everybody who meets a case reads its name, and a declaration is made to everybody: no choice is offered for them. */
const NO_CHOICE: readonly string[] = ['name', DECLARATION];

/** Whether a team may choose if the answer to this question is in confidence. A group is one answer, as the form marks it. */
export const mayChoose = ({ id }: Pick<Question, 'id'>): boolean => !NO_CHOICE.includes(id);

/** Whether an answer is commercial in confidence: as its team chose, or else as the form marks its question. */
export const isInConfidence = ({ id, confidential }: Asked, answers: Answers): boolean => {
  const choice = mayChoose({ id }) ? answers[choiceOf(id)] : undefined;
  return choice === 'yes' || (choice !== 'no' && confidential);
};

/** The questions that show and whose answers are in confidence, in the order of the form. */
export const inConfidence = (form: Form, answers: Answers): string[] =>
  visibleQuestions(form, answers)
    .filter((question) => isInConfidence(question, answers))
    .map(({ id }) => id);

/** The questions that show and whose answers are not: their words may be compared and summed up beside the case itself. */
export const openQuestions = (form: Form, answers: Answers): Question[] => visibleQuestions(form, answers).filter((question) => !isInConfidence(question, answers));

/** The files that answers in confidence name, whether their questions show or not: such a document is in confidence unless its team chose otherwise. */
export const confidentialFiles = (form: Form, answers: Answers): string[] => {
  const closed = new Set(questionsOf(form).filter((question) => isInConfidence(question, answers)).map(({ id }) => id));
  return namedFiles(form, Object.fromEntries(Object.entries(answers).filter(([id]) => closed.has(id))));
};

/** A choice as it is stored: nothing, where it says what the form says already. */
export const storedChoice = ({ confidential }: Asked, chosen: boolean): Choice | null => (chosen === confidential ? null : chosen ? 'yes' : 'no');

/** What a form said by itself of each question that another version marks otherwise, as a choice. */
export const marksOfForm = (then: Form, now: Form): Record<string, Choice> =>
  Object.fromEntries(
    questionsOf(now).flatMap((question): [string, Choice][] => {
      const before = questionsOf(then).find(({ id }) => id === question.id);
      return before && mayChoose(question) && before.confidential !== question.confidential ? [[choiceOf(question.id), before.confidential ? 'yes' : 'no']] : [];
    }),
  );

/** The choices that keep every mark where a draft goes on under another version of its form, which may mark other questions. */
export const keptMarks = (then: Form, now: Form, answers: Answers): Record<string, Choice> =>
  Object.fromEntries(Object.entries(marksOfForm(then, now)).filter(([choice]) => answers[choice] === undefined));
