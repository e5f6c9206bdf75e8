import { fitted } from './clipped.ts';
import type { FormField, FormQuestion, FormShape } from './form-limits.types.ts';

/**
 * The answers that the form asks for, fitted to its limits: texts cut between words, lists cut to their first items, one-line texts
 * without line breaks. What is undefined, unknown to the form or too short to stand is left out.
 */
export const withinLimits = (form: FormShape, answers: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    form.sections.flatMap(({ questions }) =>
      questions.flatMap((question) => {
        const answer = answerWithin(question, answers[question.id]);
        return answer === undefined ? [] : [[question.id, answer] as const];
      }),
    ),
  );

const answerWithin = (question: FormQuestion, answer: unknown): unknown => {
  if (typeof answer === 'string') return textWithin(question, answer);
  if (!Array.isArray(answer)) return answer;
  const items = answer.slice(0, question.limits.maxItems ?? answer.length);
  return question.itemFields ? items.map((item: Record<string, unknown>) => itemWithin(question.itemFields ?? [], item)) : items;
};

const itemWithin = (fields: readonly FormField[], item: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = item[field.id];
      const answer = typeof value === 'string' ? textWithin(field, value) : value;
      return answer === undefined ? [] : [[field.id, answer] as const];
    }),
  );

const textWithin = ({ type, limits = {} }: FormField, text: string): string | undefined => {
  if (type === 'radio' || type === 'date') return text;
  return fitted(type === 'text' ? text.replace(/\s+/g, ' ').trim() : text.trim(), limits);
};
