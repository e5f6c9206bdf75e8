import type { Form, Question } from './definition.ts';

/** Every question in the order of the form. */
export const questionsOf = (form: Form): Question[] => form.sections.flatMap((section) => section.questions);

/** The question with this id, which carries its label; undefined where the form has none. */
export const questionOf = (form: Form, id: string): Question | undefined => questionsOf(form).find((question) => question.id === id);
