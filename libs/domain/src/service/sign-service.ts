import { sign, verify } from 'node:crypto';
import { canonicalJson } from '../audit/canonical-json.ts';
import { privateKeyOfSeed, publicKeyOfBytes, publicKeyOfSeed } from '../audit/ed25519-keys.ts';
import { passportKeyId } from '../passport/key-of-passports.ts';
import type { ServicePayload, ServiceStatement } from './statement.ts';

/** Stands before what is signed, so that no signature of a passport or of anything else counts for a statement. */
const DOMAIN = 'waymark-service-1\0';

/** Ed25519 (RFC 8032) over the canonical JSON (RFC 8785) of the payload, with the key of passports. @param seed 32 bytes */
export const signService = (payload: ServicePayload, seed: Uint8Array): ServiceStatement => ({
  payload,
  signature: { algorithm: 'Ed25519', keyId: passportKeyId(publicKeyOfSeed(seed)), value: sign(null, signedBytes(payload), privateKeyOfSeed(seed)).toString('base64') },
});

/** Whether this key signed it. @param publicKey 32 bytes */
export const isServiceSignedBy = ({ payload, signature }: ServiceStatement, publicKey: Uint8Array): boolean => {
  const bytes = Buffer.from(signature.value, 'base64');
  // a signature is written in one way only
  return bytes.toString('base64') === signature.value && verify(null, signedBytes(payload), publicKeyOfBytes(publicKey), bytes);
};

const signedBytes = (payload: ServicePayload): Buffer => Buffer.from(`${DOMAIN}${canonicalJson(payload)}`);

/** The text of the file: canonical, so that the same statement is the same bytes. */
export const textOfService = (statement: ServiceStatement): string => canonicalJson(statement);
