import { questionsOf } from '@waymark/domain/forms';
import type { AnswerType, Form, ItemField, Limits, Question } from '@waymark/domain/forms';
import { fitted } from './clipped.ts';

/**
 * The answers that the form asks for, fitted to its limits: texts cut between words, lists cut to their first items, one-line texts
 * without line breaks. What is undefined, unknown to the form or too short to stand is left out.
 */
export const withinLimits = (form: Form, answers: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    questionsOf(form).flatMap((question) => {
      const answer = answerWithin(question, answers[question.id]);
      return answer === undefined ? [] : [[question.id, answer] as const];
    }),
  );

const answerWithin = (question: Question, answer: unknown): unknown => {
  if (typeof answer === 'string') return textWithin(question, answer);
  if (!Array.isArray(answer)) return answer;
  const items = answer.slice(0, question.limits.maxItems ?? answer.length);
  return question.itemFields ? items.map((item: Record<string, unknown>) => itemWithin(question.itemFields ?? [], item)) : items;
};

const itemWithin = (fields: readonly ItemField[], item: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = item[field.id];
      const answer = typeof value === 'string' ? textWithin(field, value) : value;
      return answer === undefined ? [] : [[field.id, answer] as const];
    }),
  );

const textWithin = ({ type, limits = {} }: { type: AnswerType; limits?: Limits }, text: string): string | undefined => {
  if (type === 'radio' || type === 'date') return text;
  return fitted(type === 'text' ? text.replace(/\s+/g, ' ').trim() : text.trim(), limits);
};
