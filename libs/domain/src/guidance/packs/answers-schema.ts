import type { Form, Question } from '../../forms/definition.ts';
import { questionsOf } from '../../forms/questions.ts';

/**
 * The JSON Schema 2020-12 that every answer to a form satisfies, complete or not: types, options and upper limits. For
 * forms that are made from a pack and bring no schema of their own; they ask for no files and no groups.
 */
export const answersSchema = (form: Form): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(questionsOf(form).map((question) => [question.id, { title: question.label, ...valueSchema(question) }])),
});

const valueSchema = ({ type, options = [], limits }: Question): object => {
  if (type === 'radio') return { enum: options.map(({ value }) => value) };
  if (type === 'date') return { type: 'string', format: 'date' };
  if (type === 'number') return { type: 'number', ...bound('minimum', limits.min), ...bound('maximum', limits.max) };
  return { type: 'string', ...bound('maxLength', limits.maxChars) };
};

const bound = (name: string, value: number | undefined): object => (value === undefined ? {} : { [name]: value });
