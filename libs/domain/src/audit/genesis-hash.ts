import { sha256 } from './sha256.ts';

/**
 * What the first event of a stream has for `prev`: SHA-256("waymark-audit-gen-1\0" ‖ log ‖ "\0" ‖ stream), in hex. No
 * event can move to another stream or another installation.
 *
 * @throws RangeError where a name is empty or holds a NUL, which would let two pairs of names have one hash
 */
export const genesisHash = (log: string, stream: string): string => {
  for (const name of [log, stream]) {
    if (name === '' || name.includes('\0')) throw new RangeError('A name of a log or a stream is not empty and holds no NUL');
  }
  return sha256('waymark-audit-gen-1\0', log, '\0', stream);
};
