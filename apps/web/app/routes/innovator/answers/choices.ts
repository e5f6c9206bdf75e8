import { choiceOf, chosenFor, mayChoose, isInConfidence, storedChoice } from '@waymark/domain/confidence';
import type { Answers, Form, Question } from '@waymark/domain/forms';
import { CONFIDENCE } from '../../../texts/confidence.ts';
import { CHOICE } from '../../../texts/confidence-choice.ts';

/**
 * The choice of whether an answer is in confidence, as a question of the page: saved, compared and kept by the browser as
 * any other. It carries the words that its box needs, a box being no radio button to the people who see it.
 */
const choiceFor = ({ id, label, maps }: Question): Question => ({
  id: choiceOf(id),
  type: 'radio',
  label: CONFIDENCE.of(label),
  help: CHOICE.answer,
  requiredForSubmission: false,
  visibleWhen: null,
  limits: {},
  confidential: false,
  options: [
    { value: 'yes', label: CONFIDENCE.tag },
    { value: 'no', label: CONFIDENCE.open },
  ],
  maps,
});

/** These questions, each with its choice after it: what a page hands to `QuestionFields` to have the choice asked. */
export const withChoices = (questions: readonly Question[]): Question[] => questions.flatMap((question) => (mayChoose(question) ? [question, choiceFor(question)] : [question]));

/** What a tick does and does not do, for the page to say once: a heading, then sentences. */
export const aboutConfidence: readonly string[] = [CHOICE.what, ...CHOICE.does];

const questionsIn = (form: Form): Question[] => form.sections.flatMap(({ questions }) => questions);

/** Answers as a page shows them: each choice is “yes” where its answer is in confidence, be it by the form, and nothing where it is not. */
export const shownChoices = (form: Form, answers: Answers): Answers => {
  const shown: Record<string, unknown> = { ...answers };
  for (const question of questionsIn(form).filter(mayChoose)) {
    if (isInConfidence(question, answers)) shown[choiceOf(question.id)] = 'yes';
    else delete shown[choiceOf(question.id)];
  }
  return shown;
};

/** What a page answered, as it is stored: a choice that says what the form says already is none. */
export const storedChoices = (form: Form, answers: Answers): Record<string, unknown> => {
  const asked = new Map(questionsIn(form).map((question) => [question.id, question]));
  return Object.fromEntries(
    Object.entries(answers).map(([id, value]) => {
      const question = asked.get(chosenFor(id) ?? '');
      return [id, question ? storedChoice(question, value === 'yes') : value];
    }),
  );
};

/** Answers without the choices that stand there already: the record names what somebody chose, and not every box of their page. */
export const changedChoices = (answers: Answers, before: Answers): Record<string, unknown> =>
  Object.fromEntries(Object.entries(answers).filter(([id, value]) => chosenFor(id) === null || value !== (before[id] ?? null)));
