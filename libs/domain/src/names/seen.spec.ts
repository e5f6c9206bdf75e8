import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { asOneLine, isOneLine, isSeen } from './seen.ts';

describe('a text is seen', () => {
  it.each(['a', '7', '?', '👍', 'נ', '大', ' x '])('%s', (text) => expect(isSeen(text)).toBe(true));
  it.each(['', ' ', '\u200b', '\u200b\u200d\ufeff', '\u202e\u202d', '\u00a0\n', '\u2800', '\u3164'])('but not %j', (text) => expect(isSeen(text)).toBe(false));
});

describe('a name is read as it is written', () => {
  it.each(['Lamp', 'Größe – 大きさ 👩‍⚕️', 'מנורה', 'نرم\u200cافزار', 'a\u200eb\u200fc'])('%s', (name) => expect([isOneLine(name), asOneLine(name)]).toEqual([true, name]));
  it.each([
    ['\u202efdp.exe.pdf', 'fdp.exe.pdf'],
    ['\u2068Lamp\u2069 for\u00ad wards\ufeff', 'Lamp for wards'],
    ['a\u2066b\u2069.pdf', 'ab.pdf'],
    ['\u202aLamp\u202c\n', 'Lamp'],
    ['Lamp\tfor\0wards ', 'Lamp for wards'],
  ])('%j, without what nobody sees', (name, seen) => expect([isOneLine(name), asOneLine(name)]).toEqual([true, seen]));
  it.each(['a\nb', 'a\r\nb', 'a\u2028b', '\u2068a\n\u2069b'])('%j is no one line', (name) => expect(isOneLine(name)).toBe(false));
  it('and every text can be had as one', () => fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => isOneLine(asOneLine(text)) && asOneLine(asOneLine(text)) === asOneLine(text))));
});
