import type { ItemField, Limits, Question } from './definition.ts';
import { isUnanswered, type Answering } from './unanswered.ts';

export interface SubmissionProblem {
  question: string;
  /** Place of the item within a group, from 0. */
  item?: number;
  field?: string;
  code: 'required' | 'too-short' | 'too-few';
}

/** What keeps the answer to one visible question from being submitted. */
export const answerProblems = (question: Question, answer: unknown, options: Answering): SubmissionProblem[] => {
  const { id, type, limits, itemFields = [], requiredForSubmission } = question;
  if (isUnanswered(answer, options)) return requiredForSubmission ? [{ question: id, code: 'required' }] : [];
  const items = type === 'group' && Array.isArray(answer) ? (answer as unknown[]) : [];
  return [
    ...limitProblems(answer, limits).map((code) => ({ question: id, code })),
    ...items.flatMap((item, index) =>
      itemFields.flatMap((field) => fieldProblems(field, item, options).map((code) => ({ question: id, item: index, field: field.id, code }))),
    ),
  ];
};

const fieldProblems = (field: ItemField, item: unknown, options: Answering): SubmissionProblem['code'][] => {
  const given = typeof item === 'object' && item !== null && Object.hasOwn(item, field.id) ? (item as Record<string, unknown>)[field.id] : undefined;
  if (isUnanswered(given, options)) return field.required ? ['required'] : [];
  return limitProblems(given, field.limits ?? {});
};

/** Least lengths only: Unicode code points of a text, entries of a list. */
const limitProblems = (answer: unknown, { minChars = 0, minItems = 0, minFiles = 0 }: Limits): ('too-short' | 'too-few')[] => {
  if (typeof answer === 'string') return [...answer].length < minChars ? ['too-short'] : [];
  if (Array.isArray(answer)) return answer.length < Math.max(minItems, minFiles) ? ['too-few'] : [];
  return [];
};
