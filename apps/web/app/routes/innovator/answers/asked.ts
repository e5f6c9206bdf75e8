import type { Answers, Form, Question } from '@waymark/domain/forms';
import { withChoices } from './choices.ts';
import { ASKED } from './field-names.ts';
import { withItem, withoutItem } from './typed-items.ts';
import { typedOf, type Typed } from './typed.ts';

const idsAsked = (fields: FormData): string[] => String(fields.get(ASKED) ?? '').split(' ').filter(Boolean);

/** Whether the page showed a question that the form does not have: it is of another version. */
export const isOfAnotherForm = (form: Form, fields: FormData): boolean => {
  const known = new Set(withChoices(form.sections.flatMap((section) => section.questions)).map(({ id }) => id));
  return idsAsked(fields).some((id) => !known.has(id));
};

/** The questions that the page says it showed, choices of what is in confidence among them, as far as the form has them. */
export const askedIn = (form: Form, fields: FormData): Question[] => {
  const ids = new Set(idsAsked(fields));
  return withChoices(form.sections.flatMap((section) => section.questions)).filter((question) => ids.has(question.id));
};

/** The fields after a press of “Add another” or “Remove”. */
export const changedBy = (act: string, asked: readonly Question[], id: string, item: number, typed: Typed): Typed => {
  const question = asked.find((candidate) => candidate.id === id);
  if (!question) return typed;
  return act === 'add' ? withItem(typed, id) : act === 'remove' ? withoutItem(typed, question, item) : typed;
};

/** Questions whose saved answer is not the one that was typed. */
export const differing = (asked: readonly Question[], saved: Answers, typed: Answers): string[] =>
  asked.filter((question) => question.id in typed && JSON.stringify(typedOf([question], saved)) !== JSON.stringify(typedOf([question], typed))).map(({ id }) => id);
