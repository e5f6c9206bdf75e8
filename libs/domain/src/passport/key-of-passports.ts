import { createPublicKey } from 'node:crypto';
import { publicKeyOfBytes } from '../audit/ed25519-keys.ts';
import { sha256 } from '../audit/sha256.ts';

/** By which a signature names its key: SHA-256 of the 32 bytes of the public key, in lower-case hex. */
export const passportKeyId = (publicKey: Uint8Array): string => sha256(publicKey);

/** The public key as people hand it on: PEM of its SubjectPublicKeyInfo (RFC 8410). */
export const pemOfKey = (publicKey: Uint8Array): string => publicKeyOfBytes(publicKey).export({ format: 'pem', type: 'spki' }) as string;

const PUBLIC_PEM = /^-----BEGIN PUBLIC KEY-----\s[A-Za-z0-9+/=\s]+-----END PUBLIC KEY-----$/;

/** Points of an order that divides 8, in each way to write them, without the sign of x: anybody can make signatures that they verify. */
const LOW_ORDER = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
]);

const isLowOrder = (key: Uint8Array): boolean => LOW_ORDER.has(Buffer.from(key.map((byte, at) => (at === 31 ? byte & 0x7f : byte))).toString('hex'));

/** The 32 bytes of the Ed25519 public key that a PEM text holds; null where it holds anything else, such as a private key, or one that vouches for nothing. */
export const keyOfPem = (pem: string): Buffer | null => {
  const text = pem.trim();
  if (!PUBLIC_PEM.test(text)) return null;
  try {
    const key = createPublicKey(text);
    const bytes = key.asymmetricKeyType === 'ed25519' ? key.export({ format: 'der', type: 'spki' }).subarray(-32) : null;
    return bytes && !isLowOrder(bytes) ? bytes : null;
  } catch {
    return null;
  }
};
