import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { answerMessage, questionAt, type AnswerFault } from './answer-message.ts';
import type { Answers } from './definition.ts';
import { statedAnswers } from './stated-answers.ts';

/** Compiled schemas by their text: a caller may read the same schema anew each time, and few are ever published. */
const compiled = new Map<string, ValidateFunction>();

/**
 * Every answer that does not fit the schema of its form (types, options, upper limits), drafts included. `at` is the
 * question; the message names it, the place within it and the remedy. "Not stated" fits every question and every
 * field of an item; whether it is enough is for `completeness` to say.
 */
export const validateAnswers = (schema: object, answers: Answers): AnswerFault[] => {
  const validate = validatorOf(schema);
  if (validate(statedAnswers(schema, answers))) return [];
  return firstOfEachPlace(validate.errors ?? []).map((error) => ({ at: questionAt(error), message: answerMessage(schema, error) }));
};

const validatorOf = (schema: object): ValidateFunction => {
  const text = JSON.stringify(schema);
  const known = compiled.get(text);
  if (known) return known;
  // The schema splits a file between two parts of an "allOf", and only one of them states the types.
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strictTypes: false });
  formats.default(ajv);
  const validate = ajv.compile(schema);
  compiled.set(text, validate);
  return validate;
};

/** One remedy a place: what else is wrong there is often the same fault said twice. */
const firstOfEachPlace = (errors: ErrorObject[]): ErrorObject[] => {
  const first = new Map<string, ErrorObject>();
  for (const error of errors) {
    const place = placeOf(error);
    // The branch of an "if" says less than the "if" that chose it.
    const branch = /\/(then|else)\/[^/]+$/.test(error.schemaPath);
    if (!branch && !first.has(place)) first.set(place, error);
  }
  return [...first.values()];
};

const placeOf = ({ instancePath, keyword, params }: ErrorObject): string =>
  keyword === 'additionalProperties' ? `${instancePath}/${String(params['additionalProperty'])}` : instancePath;
