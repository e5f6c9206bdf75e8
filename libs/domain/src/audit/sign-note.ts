import { sign } from 'node:crypto';
import { privateKeyOfSeed, publicKeyOfSeed } from './ed25519-keys.ts';
import { keyId } from './key-id.ts';
import { isKeyName } from './key-name.ts';
import { isNoteText } from './note-text.ts';

/**
 * A signed note (C2SP signed-note): the text, an empty line, and "— name base64(key id ‖ Ed25519 signature)". Signing
 * again gives the same bytes.
 *
 * @param text ends in a line feed
 * @param name of the key
 * @param seed of the private key, 32 bytes
 * @throws RangeError where a part is not what it should be
 */
export const signNote = (text: string, name: string, seed: Uint8Array): string => {
  if (!isNoteText(text)) throw new RangeError('The text of a note ends in a line feed and has no control characters');
  if (!isKeyName(name)) throw new RangeError(`“${name}” is not a name of a key`);
  const signature = sign(null, Buffer.from(text), privateKeyOfSeed(seed));
  return `${text}\n— ${name} ${Buffer.concat([keyId(name, publicKeyOfSeed(seed)), signature]).toString('base64')}\n`;
};
