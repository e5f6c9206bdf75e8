import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { answerMessage, questionAt, type AnswerFault } from './answer-message.ts';
import type { Answers } from './definition.ts';
import { isNotStated } from './not-stated.ts';

/** Compiled schemas by their text: a caller may read the same schema anew each time, and few are ever published. */
const compiled = new Map<string, ValidateFunction>();

/**
 * Every answer that does not fit the schema of its form (types, options, upper limits), drafts included. `at` is the
 * question; the message names it, the place within it and the remedy. "Not stated" fits every question and every
 * field of an item; whether it is enough is for `completeness` to say.
 */
export const validateAnswers = (schema: object, answers: Answers): AnswerFault[] => {
  const validate = validatorOf(schema);
  const given = stated(answers);
  if (validate(given)) return [];
  return firstOfEachPlace(validate.errors ?? []).map((error) => ({ at: questionAt(error), message: answerMessage(schema, given, error) }));
};

const validatorOf = (schema: object): ValidateFunction => {
  const text = JSON.stringify(schema);
  const known = compiled.get(text);
  if (known) return known;
  const ajv = new Ajv2020({ allErrors: true, verbose: true });
  formats.default(ajv);
  const validate = ajv.compile(schema);
  compiled.set(text, validate);
  return validate;
};

/** The answers without those that are not stated. A group keeps its items, in their places. */
const stated = (answers: Answers): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(answers)
      .filter(([, answer]) => !isNotStated(answer))
      .map(([id, answer]) => [id, Array.isArray(answer) ? answer.map(statedItem) : answer]),
  );

const statedItem = (item: unknown): unknown =>
  typeof item === 'object' && item !== null && !Array.isArray(item) && !isNotStated(item)
    ? Object.fromEntries(Object.entries(item).filter(([, value]) => !isNotStated(value)))
    : item;

/** One remedy a place: what else is wrong there is often the same fault said twice. */
const firstOfEachPlace = (errors: ErrorObject[]): ErrorObject[] => {
  // The branch of an "if" says less than the "if" that chose it.
  const telling = errors.filter(({ schemaPath }) => !/\/(then|else)\/[^/]+$/.test(schemaPath));
  return telling.filter((error, index) => telling.findIndex((other) => placeOf(other) === placeOf(error)) === index);
};

const placeOf = ({ instancePath, keyword, params }: ErrorObject): string =>
  keyword === 'additionalProperties' ? `${instancePath}/${String(params['additionalProperty'])}` : instancePath;
