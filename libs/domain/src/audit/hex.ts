const HEX = /^(?:[0-9a-f]{2})*$/;
const HASH = /^[0-9a-f]{64}$/;

/**
 * The bytes that lower-case hex stands for.
 *
 * @throws RangeError where the text is not hex: Node would drop the rest in silence, and hash something else
 */
export const bytesOfHex = (hex: string): Buffer => {
  if (!HEX.test(hex)) throw new RangeError(`“${hex}” is not lower-case hex`);
  return Buffer.from(hex, 'hex');
};

/** Whether the text is a SHA-256 hash: 64 lower-case hex digits. */
export const isHash = (text: string): boolean => HASH.test(text);
