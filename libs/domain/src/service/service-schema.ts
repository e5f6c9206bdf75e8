const text = (longest: number) => ({ type: 'string', minLength: 1, maxLength: longest });
const object = (properties: Record<string, object>) => ({ type: 'object', additionalProperties: false, required: Object.keys(properties), properties });
const count = { type: 'integer', minimum: 0, maximum: 100_000 };

/** JSON Schema of a statement of service: nothing may stand in one that is not named here. */
export const SERVICE_SCHEMA = object({
  payload: object({
    format: { const: 'waymark-service' },
    version: { const: 1 },
    id: { type: 'string', format: 'uuid' },
    issuer: object({ id: text(200), name: text(500), address: text(500), mode: { enum: ['demonstration', 'production'] } }),
    issuedAt: { type: 'string', format: 'date-time' },
    person: text(500),
    through: { type: 'string', format: 'date' },
    simulated: { type: 'boolean' },
    rows: {
      type: 'array', minItems: 1, maxItems: 500,
      items: object({ programme: text(500), year: { type: 'integer', minimum: 2000, maximum: 2200 }, role: text(100), reviews: count, votes: count }),
    },
  }),
  signature: object({ algorithm: { const: 'Ed25519' }, keyId: { type: 'string', pattern: '^[0-9a-f]{64}$' }, value: text(200) }),
});
