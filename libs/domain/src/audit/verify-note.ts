import { verify } from 'node:crypto';
import { publicKeyOfBytes } from './ed25519-keys.ts';
import { keyId } from './key-id.ts';
import { isNoteText } from './note-text.ts';

const SIGNATURES = /^(?:— [^\s+]+ [A-Za-z0-9+/]+={0,2}\n)+$/u;

/**
 * The text of a signed note (C2SP signed-note) where this key signed it, else null. Signatures of other keys are passed
 * over, as the format demands: witnesses may add theirs.
 *
 * @param publicKey 32 bytes
 * @throws RangeError where the key has another length
 */
export const verifyNote = (note: string, name: string, publicKey: Uint8Array): string | null => {
  const key = publicKeyOfBytes(publicKey);
  // The last empty line: the text may have others.
  const end = note.lastIndexOf('\n\n') + 1;
  const text = note.slice(0, end);
  const signatures = note.slice(end + 1);
  if (!isNoteText(text) || !SIGNATURES.test(signatures)) return null;
  const ours = signaturesOf(signatures, name, keyId(name, publicKey));
  return ours.length > 0 && ours.every((signature) => verify(null, Buffer.from(text), key, signature)) ? text : null;
};

/** The signatures that say that this key made them. */
const signaturesOf = (lines: string, name: string, id: Buffer): Buffer[] =>
  lines
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([, signer]) => signer === name)
    .map(([, , base64]) => bytesOfBase64(base64!))
    .filter((bytes) => bytes.subarray(0, 4).equals(id))
    .map((bytes) => bytes.subarray(4));

/** No bytes where the text is not the one that these bytes have: a signature is written in one way only. */
const bytesOfBase64 = (text: string): Buffer => {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : Buffer.alloc(0);
};
