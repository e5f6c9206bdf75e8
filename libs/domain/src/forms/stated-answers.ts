import type { Answers } from './definition.ts';
import { isNotStated } from './not-stated.ts';

/** The part of a JSON Schema that says which questions and item fields there are. */
export interface FormSchema {
  properties?: Record<string, { title?: string; items?: FormSchema }>;
}

/**
 * The answers without those that are not stated: whole questions, and fields of the items of a group. Items keep
 * their places. What the schema does not know is left as it is, to be refused.
 */
export const statedAnswers = (schema: FormSchema, answers: Answers): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(statedFields(schema, answers)).map(([id, answer]) => {
      const items = schema.properties?.[id]?.items;
      return [id, items && Array.isArray(answer) ? answer.map((item) => statedItem(items, item)) : answer];
    }),
  );

const statedItem = (schema: FormSchema, item: unknown): unknown =>
  typeof item === 'object' && item !== null && !Array.isArray(item) ? statedFields(schema, item) : item;

const statedFields = ({ properties = {} }: FormSchema, values: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([id, value]) => !(Object.hasOwn(properties, id) && isNotStated(value))));
