import { FORMAT, STANDINGS, VERSION, type PartKind } from './passport.ts';

const object = (properties: Record<string, object>): object => ({ type: 'object', additionalProperties: false, required: Object.keys(properties), properties });
const list = (items: object, maxItems: number): object => ({ type: 'array', maxItems, items });
/** No zero character, which PostgreSQL keeps in no JSON, and no half of a surrogate pair, which UTF-8 does not carry. */
const WHOLE = '^[^\\u0000\\ud800-\\udfff]*$';
const text = (maxLength: number): object => ({ type: 'string', maxLength, pattern: WHOLE });
const orNull = (schema: object): object => ({ anyOf: [schema, { type: 'null' }] });

const YES_OR_NO = { type: 'boolean' };
const CODE = text(200);
const TITLE = text(500);
const DAY = { type: 'string', format: 'date', pattern: '^[12]\\d{3}-\\d\\d-\\d\\d$' };
/** No leap second: few clocks have one, and ECMAScript reads none. */
const INSTANT = { type: 'string', pattern: '^[12]\\d{3}-\\d\\d-\\d\\dT(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{3}Z$', format: 'date-time' };
const HASH = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const COUNT = { type: 'integer', minimum: 0, maximum: 1_000_000 };

const part = (kind: PartKind, content: object): object =>
  object({ id: CODE, kind: { const: kind }, standing: { const: STANDINGS[kind] }, title: TITLE, programme: orNull(TITLE), evaluation: orNull(CODE), product: orNull(TITLE), at: INSTANT, validUntil: DAY, simulated: YES_OR_NO, content });

const PARTS = [
  part('esf', object({ pack: CODE, revision: COUNT, result: CODE, settled: YES_OR_NO, tier: orNull(CODE), group: orNull(CODE), standards: list(object({ number: COUNT, title: TITLE }), 100) })),
  part(
    'dtac',
    object({ pack: CODE, revision: COUNT, result: CODE, sections: list(object({ id: CODE, title: TITLE, result: CODE }), 100), answers: list(object({ id: CODE, question: text(2000), answer: text(10_000) }), 500), dated: list(object({ question: CODE, endsOn: DAY }), 100) }),
  ),
  part('assessment', object({ pack: CODE, sections: list(object({ id: CODE, result: CODE }), 100) })),
  part('certificate', object({ documentKind: CODE, fileName: text(300), sha256: HASH, endsOn: DAY })),
  part(
    'outcome',
    object({
      decidingBody: TITLE,
      pipeline: CODE,
      stage: TITLE,
      decisions: list(object({ outcome: CODE, title: TITLE, decidedAt: INSTANT, toldAt: INSTANT }), 100),
      conditions: list(object({ text: text(10_000), dueOn: orNull(DAY), metOn: orNull(DAY) }), 500),
    }),
  ),
];

/** The JSON Schema 2020-12 of the file: nothing may stand in it that it does not name. */
export const PASSPORT_SCHEMA: object = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...object({
    payload: object({
      format: { const: FORMAT },
      version: { const: VERSION },
      id: { type: 'string', format: 'uuid' },
      issuer: object({ id: CODE, name: TITLE, address: TITLE, mode: { enum: ['demonstration', 'production'] } }),
      issuedAt: INSTANT,
      validUntil: DAY,
      subject: object({ reference: CODE, name: TITLE, organisation: TITLE }),
      simulated: YES_OR_NO,
      parts: { type: 'array', minItems: 1, maxItems: 200, items: { type: 'object', required: ['kind'], discriminator: { propertyName: 'kind' }, oneOf: PARTS } },
    }),
    signature: object({ algorithm: { const: 'Ed25519' }, keyId: HASH, value: { type: 'string', pattern: '^[A-Za-z0-9+/]{86}==$' } }),
  }),
};
