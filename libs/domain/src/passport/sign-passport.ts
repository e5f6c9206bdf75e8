import { sign, verify } from 'node:crypto';
import { canonicalJson } from '../audit/canonical-json.ts';
import { privateKeyOfSeed, publicKeyOfBytes, publicKeyOfSeed } from '../audit/ed25519-keys.ts';
import { passportKeyId } from './key-of-passports.ts';
import type { Passport, PassportPayload } from './passport.ts';

/** Stands before what is signed, so that no signature of anything else counts for a passport. */
const DOMAIN = 'waymark-passport-1\0';

/** Ed25519 (RFC 8032) over the canonical JSON (RFC 8785) of the payload. Signing again gives the same bytes. @param seed 32 bytes */
export const signPassport = (payload: PassportPayload, seed: Uint8Array): Passport => ({
  payload,
  signature: {
    algorithm: 'Ed25519',
    keyId: passportKeyId(publicKeyOfSeed(seed)),
    value: sign(null, signedBytes(payload), privateKeyOfSeed(seed)).toString('base64'),
  },
});

/** Whether this key signed it. @param publicKey 32 bytes */
export const isSignedBy = ({ payload, signature }: Passport, publicKey: Uint8Array): boolean => {
  const bytes = Buffer.from(signature.value, 'base64');
  // a signature is written in one way only
  return bytes.toString('base64') === signature.value && verify(null, signedBytes(payload), publicKeyOfBytes(publicKey), bytes);
};

const signedBytes = (payload: PassportPayload): Buffer => Buffer.from(`${DOMAIN}${canonicalJson(payload)}`);

/** The text of the file: canonical, so that the same passport is the same bytes and has one digest. */
export const textOfPassport = (passport: Passport): string => canonicalJson(passport);
