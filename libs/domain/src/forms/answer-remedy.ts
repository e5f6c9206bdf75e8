import type { ErrorObject } from 'ajv/dist/2020.js';

const TYPES: Record<string, string> = {
  string: 'write a text',
  integer: 'give a whole number',
  number: 'give a number',
  array: 'give a list',
  object: 'give an object with its fields',
};

const dateRemedy = 'write a date that exists as YYYY-MM-DD, e.g. 2026-03-31';

const moneyRemedy = 'give an amount in pounds, e.g. 1200 or 49.50';

const isMoney = (schema: unknown): boolean => Boolean((schema as { properties?: object } | undefined)?.properties && Object.hasOwn((schema as { properties: object }).properties, 'amountPence'));

const FORMATS: Record<string, string> = {
  date: dateRemedy,
  email: 'write an email address, e.g. name@example.org',
  uri: 'write a full web address, e.g. https://example.org/report',
};

const ONE_LINE = '^[^\\r\\n]*$';

/** What to do about an answer that does not fit, by the rule of the schema that it breaks. */
const REMEDIES: Record<string, (error: ErrorObject) => string> = {
  // A date that cannot be one is kept by its parts, an amount as it was typed
  type: ({ params, parentSchema }) =>
    parentSchema?.['format'] === 'date' ? dateRemedy : isMoney(parentSchema) ? moneyRemedy : TYPES[String(params['type'])] ?? `give a value of type ${String(params['type'])}`,
  enum: ({ params }) => `choose one of ${(params['allowedValues'] as unknown[]).join(', ')}`,
  const: ({ params }) => `give ${JSON.stringify(params['allowedValue'])}`,
  maxLength: ({ params }) => `shorten it to at most ${count(params['limit'], 'character')}`,
  minLength: ({ params }) => `write at least ${count(params['limit'], 'character')}`,
  maxItems: ({ params }) => `give at most ${count(params['limit'], 'entry', 'entries')}`,
  uniqueItems: () => 'choose each option once',
  minimum: ({ params }) => `give a number of ${String(params['limit'])} or more`,
  maximum: ({ params }) => `give a number of ${String(params['limit'])} or less`,
  required: ({ params }) => `add “${String(params['missingProperty'])}”`,
  additionalProperties: ({ params }) => `remove “${String(params['additionalProperty'])}”, which is no field of it`,
  format: ({ params }) => FORMATS[String(params['format'])] ?? `write it as ${String(params['format'])}`,
  // A date has a pattern beside its format, and breaking either asks for the same.
  pattern: ({ params, parentSchema }) =>
    parentSchema?.['format'] === 'date' ? dateRemedy : params['pattern'] === ONE_LINE ? 'write it on one line' : `write it so that it fits ${String(params['pattern'])}`,
  if: ({ parentSchema }) => `“${exclusiveOption(parentSchema)}” cannot be combined: remove it, or the other options`,
};

/** The remedy for one error of the validator, without the question. */
export const remedyOf = (error: ErrorObject): string => REMEDIES[error.keyword]?.(error) ?? `correct it: it ${error.message ?? 'does not fit'}`;

const exclusiveOption = (schema: unknown): string =>
  String((schema as { if?: { contains?: { const?: unknown } } } | undefined)?.if?.contains?.const ?? 'This option');

const count = (number: unknown, one: string, many = `${one}s`): string => `${String(number)} ${number === 1 ? one : many}`;
