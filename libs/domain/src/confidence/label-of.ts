import type { Form } from '../forms/definition.ts';
import { questionOf } from '../forms/questions.ts';
import { chosenFor } from './choice.ts';

/** What a question, or the choice for one, is called; its id where the form does not ask it. */
export const labelOf = (form: Form, id: string): string => {
  const chosen = chosenFor(id);
  const label = questionOf(form, chosen ?? id)?.label;
  return label === undefined ? id : chosen === null ? label : `Commercial in confidence: ${label}`;
};
