import { createHmac } from 'node:crypto';

/** Shorter than this, a key could be guessed and the text with it. */
const KEY_BYTES = 32;

/**
 * A keyed commitment to a free text: HMAC-SHA256(key, text) (RFC 2104), in hex. It says nothing to those without the
 * key; erasing the key erases the text and leaves the chain whole.
 *
 * @param key of that record alone, 32 random bytes or more
 * @throws RangeError where the key is shorter
 */
export const commitment = (key: Uint8Array, text: string): string => {
  if (key.length < KEY_BYTES) throw new RangeError(`The key of a commitment has ${KEY_BYTES} bytes or more`);
  return createHmac('sha256', key).update(text).digest('hex');
};
