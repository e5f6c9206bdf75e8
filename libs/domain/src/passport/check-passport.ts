import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { NotJson } from '../audit/canonical-json.ts';
import { localDateOf } from '../calendar/london.ts';
import { hasEnded } from './ends.ts';
import { withWrongDates } from './wrong-dates.ts';
import { MOST_BYTES, type Passport } from './passport.ts';
import { PASSPORT_SCHEMA } from './passport-schema.ts';
import type { PassportProblem } from './problems.ts';
import { isSameOrganisation } from './same-organisation.ts';
import { isSignedBy } from './sign-passport.ts';
import { strictJson } from './strict-json.ts';

/** How far the clock of an issuer may run before ours, in milliseconds. */
const SKEW = 5 * 60_000;

export interface PassportExpectations {
  /** Keys that count, by their id. */
  keys: ReadonlyMap<string, Uint8Array>;
  /** Instant at which it is checked. */
  now: string;
  /** Name of the organisation that it has to be made out to; left out: any. */
  organisation?: string;
  /** Whether one of a demonstration counts. */
  demonstration: boolean;
}

export type CheckedPassport = { ok: true; passport: Passport } | { ok: false; problems: PassportProblem[]; passport: Passport | null };

/**
 * Whether a file is a passport that counts now: every reason why not. Nothing of one whose key is unknown, or that was
 * changed, is judged any further.
 */
export const checkPassport = (text: string, { keys, now, organisation, demonstration }: PassportExpectations): CheckedPassport => {
  const read = readPassport(text);
  if (typeof read === 'string') return { ok: false, problems: [{ code: 'wrong-format', detail: read }], passport: null };
  const { payload, signature } = read;
  const key = keys.get(signature.keyId);
  if (!key) return { ok: false, problems: [{ code: 'unknown-issuer', issuer: payload.issuer.name, keyId: signature.keyId }], passport: read };
  if (!isSigned(read, key)) return { ok: false, problems: [{ code: 'changed' }], passport: read };
  const today = localDateOf(now);
  const problems: PassportProblem[] = [
    ...(Date.parse(payload.issuedAt) > Date.parse(now) + SKEW ? [{ code: 'from-the-future', issuedAt: payload.issuedAt } as const] : []),
    ...(hasEnded(payload.validUntil, today) ? [{ code: 'expired', on: payload.validUntil } as const] : []),
    ...payload.parts.filter(({ validUntil }) => hasEnded(validUntil, today)).map(({ title, validUntil }) => ({ code: 'expired-part', part: title, on: validUntil }) as const),
    ...withWrongDates(payload).map((part) => ({ code: 'wrong-dates', part }) as const),
    ...(organisation !== undefined && !isSameOrganisation(payload.subject.organisation, organisation) ? [{ code: 'made-out-to-another', organisation: payload.subject.organisation } as const] : []),
    ...(!demonstration && (payload.issuer.mode === 'demonstration' || payload.simulated || payload.parts.some(({ simulated }) => simulated)) ? [{ code: 'of-a-demonstration' } as const] : []),
  ];
  return problems.length === 0 ? { ok: true, passport: read } : { ok: false, problems, passport: read };
};

/** What is wrong with a file that is too large, whatever it holds. */
export const TOO_LARGE = `it is larger than ${MOST_BYTES / 1024 / 1024} MiB`;

/** The passport that a text holds, whoever signed it; or what is wrong with its form. */
export const readPassport = (text: string): Passport | string => {
  if (Buffer.byteLength(text) > MOST_BYTES) return TOO_LARGE;
  try {
    const value = strictJson(text);
    if (!validate(value)) return placeOf(validate.errors!);
    const { parts } = (value as Passport).payload;
    return new Set(parts.map(({ id }) => id)).size === parts.length ? (value as Passport) : 'two parts of it have the same id';
  } catch (error) {
    if (error instanceof SyntaxError) return error.message.startsWith('it ') ? error.message : 'it is not JSON';
    throw error;
  }
};

const ajv = new Ajv2020({ discriminator: true, strictTypes: false });
formats.default(ajv);
const validate = ajv.compile(PASSPORT_SCHEMA);

const placeOf = ([error]: ErrorObject[]): string => `${error!.instancePath.slice(1).replaceAll('/', '.') || 'the file'} is not as the format says`;

const isSigned = (passport: Passport, key: Uint8Array): boolean => {
  try {
    return isSignedBy(passport, key);
  } catch (error) {
    if (error instanceof NotJson) return false; // half a character: no signer could have signed it
    throw error;
  }
};
