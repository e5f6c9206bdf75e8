import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { asOneLine, isOneLine, isSeen } from './seen.ts';

describe('a text is seen', () => {
  it.each(['a', '7', '?', '👍', 'נ', '大', ' x '])('%s', (text) => expect(isSeen(text)).toBe(true));
  it.each(['', ' ', '\u200b', '\u200b\u200d\ufeff', '\u202e\u202d', '\u00a0\n', '\u2800', '\u3164'])('but not %j', (text) => expect(isSeen(text)).toBe(false));
});

describe('a name is one line that is read as it is written', () => {
  it.each(['Lamp', 'Größe – 大きさ 👩‍⚕️', 'מנורה', 'نرم\u200cافزار'])('%s', (name) => expect([isOneLine(name), asOneLine(name)]).toEqual([true, name]));
  it.each([
    ['a\nb', 'a b'],
    ['\u202efdp.exe.pdf', 'fdp.exe.pdf'],
    ['a\u2066b\u2069.pdf', 'a b .pdf'],
    ['a\0b\u2028c', 'a b c'],
  ])('but not %j', (name, seen) => expect([isOneLine(name), asOneLine(name)]).toEqual([false, seen]));
  it('as which every text can be had', () => fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => isOneLine(asOneLine(text)) && asOneLine(asOneLine(text)) === asOneLine(text))));
});
