import { questionIdOf } from '../confidence/choice.ts';
import type { Answers, Form } from './definition.ts';
import { questionOf } from './questions.ts';

/** The question that is a declaration: whoever sends answers makes it for these. */
export const DECLARATION = 'declare-accurate';

/** The answers that a copy under this form begins with, and what was chosen for them: all that it asks for but files, which belong to the innovation that they were sent for, and the declaration. */
export const copiedAnswers = (form: Form, answers: Answers): Record<string, unknown> =>
  Object.fromEntries(Object.entries(answers).filter(([question]) => question !== DECLARATION && !['file', undefined].includes(questionOf(form, questionIdOf(question))?.type)));
