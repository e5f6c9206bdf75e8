import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { NotJson } from '../audit/canonical-json.ts';
import { strictJson } from '../passport/strict-json.ts';
import { SERVICE_SCHEMA } from './service-schema.ts';
import { isServiceSignedBy } from './sign-service.ts';
import { MOST_BYTES, type ServiceStatement } from './statement.ts';

export type ServiceProblem = { code: 'wrong-format'; detail: string } | { code: 'unknown-issuer'; issuer: string; keyId: string } | { code: 'changed' } | { code: 'of-a-demonstration' };

export type CheckedService = { ok: true; statement: ServiceStatement } | { ok: false; problems: ServiceProblem[] };

/** Whether a file is a statement of service as it was signed by one of these keys: every reason why not. @param demonstration whether one of a demonstration counts */
export const checkService = (text: string, { keys, demonstration }: { keys: ReadonlyMap<string, Uint8Array>; demonstration: boolean }): CheckedService => {
  const read = readService(text);
  if (typeof read === 'string') return { ok: false, problems: [{ code: 'wrong-format', detail: read }] };
  const { payload, signature } = read;
  const key = keys.get(signature.keyId);
  if (!key) return { ok: false, problems: [{ code: 'unknown-issuer', issuer: payload.issuer.name, keyId: signature.keyId }] };
  if (!isSigned(read, key)) return { ok: false, problems: [{ code: 'changed' }] };
  if (!demonstration && (payload.simulated || payload.issuer.mode === 'demonstration')) return { ok: false, problems: [{ code: 'of-a-demonstration' }] };
  return { ok: true, statement: read };
};

/** The statement that a text holds, whoever signed it; or what is wrong with its form. */
export const readService = (text: string): ServiceStatement | string => {
  if (Buffer.byteLength(text) > MOST_BYTES) return `it is larger than ${MOST_BYTES / 1024} KiB`;
  try {
    const value = strictJson(text);
    if (validate(value)) return value;
    return `${validate.errors![0]!.instancePath.slice(1).replaceAll('/', '.') || 'the file'} is not as the format says`;
  } catch (error) {
    if (error instanceof SyntaxError) return error.message.startsWith('it ') ? error.message : 'it is not JSON';
    throw error;
  }
};

/** A problem as people read it. */
export const serviceProblemWords = (problem: ServiceProblem): string => {
  if (problem.code === 'wrong-format') return `This is no statement of service: ${problem.detail}`;
  if (problem.code === 'unknown-issuer') return `None of the keys that were given signed it: it names the key ${problem.keyId} of ${problem.issuer}. Ask that installation for its public key`;
  if (problem.code === 'changed') return 'It was changed after it was signed: ask whoever sent it for the file as they got it';
  return 'It is of a demonstration, in which nothing was judged';
};

const ajv = new Ajv2020();
formats.default(ajv);
const validate = ajv.compile<ServiceStatement>(SERVICE_SCHEMA);

const isSigned = (statement: ServiceStatement, key: Uint8Array): boolean => {
  try {
    return isServiceSignedBy(statement, key);
  } catch (error) {
    if (error instanceof NotJson) return false; // half a character: no signer could have signed it
    throw error;
  }
};
