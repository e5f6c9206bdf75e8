import type { ErrorObject } from 'ajv/dist/2020.js';
import { remedyOf } from './answer-remedy.ts';
import type { FormSchema } from './stated-answers.ts';

export interface AnswerFault {
  /** Id of the question. */
  at: string;
  /** Names the question by its label, the place within its answer, and the remedy. */
  message: string;
}

/** The id of the question whose answer is at fault. */
export const questionAt = (error: ErrorObject): string => placesOf(error)[0] ?? unknownName(error) ?? '';

/** One sentence on what is wrong with an answer and what to do about it. */
export const answerMessage = (schema: FormSchema, error: ErrorObject): string => {
  const [question, ...within] = placesOf(error);
  if (question === undefined) {
    const name = unknownName(error);
    return name === undefined ? `The answers: ${remedyOf(error)}` : `The form has no question “${name}”: remove this answer`;
  }
  const label = titleOf(schema, question) ?? question;
  return `“${label}”${within.map((place) => `, ${/^\d+$/.test(place) ? `item ${Number(place) + 1}` : place}`).join('')}: ${remedyOf(error)}`;
};

const placesOf = ({ instancePath }: ErrorObject): string[] =>
  instancePath
    .split('/')
    .slice(1)
    .map((place) => place.replaceAll('~1', '/').replaceAll('~0', '~'));

const unknownName = ({ params }: ErrorObject): string | undefined => params['additionalProperty'] as string | undefined;

const titleOf = ({ properties = {} }: FormSchema, question: string): string | undefined =>
  Object.hasOwn(properties, question) ? properties[question]?.title : undefined;
