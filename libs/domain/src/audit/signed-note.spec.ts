import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { vectors } from '@waymark/testing/vectors';
import fc from 'fast-check';
import { checkpointText } from './checkpoint-text.ts';
import { publicKeyOfSeed } from './ed25519-keys.ts';
import { keyId } from './key-id.ts';
import { signNote } from './sign-note.ts';
import { EMPTY_ROOT } from './tree-hashes.ts';
import { verifyNote } from './verify-note.ts';

const { note } = vectors<{ note: { seedSha256Of: string; pub: string; text: string; signed: string } }>('audit/vectors.json');
const name = 'test.waymark/audit';
const seed = createHash('sha256').update(note.seedSha256Of).digest();
const otherSeed = createHash('sha256').update('another seed').digest();
const publicKey = Buffer.from(note.pub, 'base64');

describe('the text of a checkpoint', () => {
  it('is that of the published vector', () => {
    expect(checkpointText(name, 0, EMPTY_ROOT)).toBe(note.text);
  });

  it.each<[title: string, origin: string, size: number, root: string]>([
    ['an origin of two lines', 'a\nb', 0, EMPTY_ROOT],
    ['no origin', '', 0, EMPTY_ROOT],
    ['a negative size', name, -1, EMPTY_ROOT],
    ['half an event', name, 0.5, EMPTY_ROOT],
    ['a root that is too short', name, 0, EMPTY_ROOT.slice(2)],
  ])('refuses %s', (_title, origin, size, root) => {
    expect(() => checkpointText(origin, size, root)).toThrow(RangeError);
  });
});

describe('a signed note', () => {
  it('is that of the published vector', () => {
    expect(publicKeyOfSeed(seed).toString('base64')).toBe(note.pub);
    expect(signNote(note.text, name, seed)).toBe(note.signed);
    expect(verifyNote(note.signed, name, publicKey)).toBe(note.text);
    expect(keyId(name, publicKey)).toEqual(Buffer.from(note.signed.split(' ').at(-1)!, 'base64').subarray(0, 4));
  });

  it('is refused when any character of it is changed, added or left out', () => {
    fc.assert(fc.property(fc.nat(note.signed.length - 1), fc.constantFrom('', 'A', '\n', ' ', '+', '='), fc.boolean(), (at, put, keep) => {
      const changed = note.signed.slice(0, at) + put + note.signed.slice(at + (keep ? 0 : 1));
      expect(verifyNote(changed, name, publicKey)).toBe(changed === note.signed ? note.text : null);
    }), { numRuns: 500 });
  });

  it('is refused under another name or another key', () => {
    expect(verifyNote(note.signed, 'other.waymark/audit', publicKey)).toBeNull();
    expect(verifyNote(note.signed, name, publicKeyOfSeed(otherSeed))).toBeNull();
    expect(verifyNote(signNote(note.text, name, otherSeed), name, publicKey)).toBeNull();
  });

  it('may have the signature of a witness beside ours, but not that alone, and no second one of ours that is wrong', () => {
    const witness = signNote(note.text, 'witness', otherSeed).split('\n\n')[1]!;
    const forged = note.signed.split('\n\n')[1]!.replace('kJR', 'kJS');
    expect(verifyNote(note.signed + witness, name, publicKey)).toBe(note.text);
    expect(verifyNote(`${note.text}\n${witness}`, name, publicKey)).toBeNull();
    expect(verifyNote(note.signed + forged, name, publicKey)).toBeNull();
  });

  it('may have empty lines in its text', () => {
    const text = 'one\n\ntwo\n';
    expect(verifyNote(signNote(text, name, seed), name, publicKey)).toBe(text);
  });

  it.each(['', 'no line feed', 'a tab\t\n', 'half a pair \ud83d\n', 'one\r\n'])('is not made of %j', (text) => {
    expect(() => signNote(text, name, seed)).toThrow(RangeError);
  });

  it('is not made under a name with a space or a plus, nor with a key of another length', () => {
    for (const bad of ['', 'two words', 'a+b', 'a\u00a0b']) expect(() => signNote(note.text, bad, seed)).toThrow(RangeError);
    expect(() => signNote(note.text, name, seed.subarray(1))).toThrow(RangeError);
    expect(() => verifyNote(note.signed, name, publicKey.subarray(1))).toThrow(RangeError);
  });
});
