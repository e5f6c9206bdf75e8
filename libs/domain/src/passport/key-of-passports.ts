import { createPublicKey } from 'node:crypto';
import { publicKeyOfBytes } from '../audit/ed25519-keys.ts';
import { sha256 } from '../audit/sha256.ts';

/** By which a signature names its key: SHA-256 of the 32 bytes of the public key, in lower-case hex. */
export const passportKeyId = (publicKey: Uint8Array): string => sha256(publicKey);

/** The public key as people hand it on: PEM of its SubjectPublicKeyInfo (RFC 8410). */
export const pemOfKey = (publicKey: Uint8Array): string => publicKeyOfBytes(publicKey).export({ format: 'pem', type: 'spki' }) as string;

const PUBLIC_PEM = /^-----BEGIN PUBLIC KEY-----\s[A-Za-z0-9+/=\s]+-----END PUBLIC KEY-----$/;

/** The 32 bytes of the Ed25519 public key that a PEM text holds; null where it holds anything else, such as a private key. */
export const keyOfPem = (pem: string): Buffer | null => {
  const text = pem.trim();
  if (!PUBLIC_PEM.test(text)) return null;
  try {
    const key = createPublicKey(text);
    return key.asymmetricKeyType === 'ed25519' ? key.export({ format: 'der', type: 'spki' }).subarray(-32) : null;
  } catch {
    return null;
  }
};
