import type { Form } from '../forms/definition.ts';
import { questionsOf } from '../forms/questions.ts';
import { choiceOf } from './choice.ts';
import { mayChoose } from './in-confidence.ts';

/** The schema of a form with the choices that its teams may make beside their answers. */
export const withChoices = (form: Form, schema: object): object => {
  const choices = questionsOf(form)
    .filter(mayChoose)
    .map(({ id, label }) => [choiceOf(id), { title: `Commercial in confidence: ${label}`, enum: ['yes', 'no'] }] as const);
  return { ...schema, properties: { ...(schema as { properties?: object }).properties, ...Object.fromEntries(choices) } };
};
