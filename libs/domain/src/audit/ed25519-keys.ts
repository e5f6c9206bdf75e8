import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

/** What DER (RFC 8410) writes before the 32 bytes of a private and a public Ed25519 key. */
const PRIVATE_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

const raw = (bytes: Uint8Array): Uint8Array => {
  if (bytes.length !== 32) throw new RangeError(`A raw Ed25519 key has 32 bytes, not ${bytes.length}`);
  return bytes;
};

/** The private key of a seed (RFC 8032). @throws RangeError where it is not 32 bytes long */
export const privateKeyOfSeed = (seed: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([PRIVATE_PREFIX, raw(seed)]), format: 'der', type: 'pkcs8' });

/** The public key of its 32 bytes. @throws RangeError where there are more or fewer */
export const publicKeyOfBytes = (bytes: Uint8Array): KeyObject =>
  createPublicKey({ key: Buffer.concat([PUBLIC_PREFIX, raw(bytes)]), format: 'der', type: 'spki' });

/** The 32 bytes of the public key that belongs to a seed. @throws RangeError where the seed is not 32 bytes long */
export const publicKeyOfSeed = (seed: Uint8Array): Buffer =>
  createPublicKey(privateKeyOfSeed(seed)).export({ format: 'der', type: 'spki' }).subarray(PUBLIC_PREFIX.length);
