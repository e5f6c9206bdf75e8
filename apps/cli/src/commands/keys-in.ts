import { keyOfPem, passportKeyId } from '@waymark/domain/passport';
import { FileProblem } from '../file-problem.ts';
import type { Say } from '../outcome.ts';
import { readTextFile } from '../read-text-file.ts';

/** Every public key of a PEM file, by its id. */
export const keysIn = (file: string, say: Say): [string, Uint8Array][] => {
  const blocks = readTextFile(file, say).match(/-----BEGIN [^-]+-----[^-]*-----END [^-]+-----/g) ?? [];
  const found = blocks.map(keyOfPem);
  if (found.length === 0 || found.includes(null)) throw new FileProblem(file, [{ place: '', message: 'is no file of Ed25519 public keys: give them as PEM, as the page “Keys of passports” shows them' }]);
  return found.map((key) => [passportKeyId(key!), key!]);
};
