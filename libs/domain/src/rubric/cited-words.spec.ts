import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pageHoldsWords, pageLacksWords } from './cited-words.ts';

describe('words of a page', () => {
  it.each([
    ['The follow-\nup ended', 'follow-up ended'],
    ['The follow-\nup ended', 'follow- up'],
    ['heal-\ning', 'healing'],
    ['heal\u00ad\ning', 'healing'],
    ['an e\ufb03cient de\ufb01nition', 'efficient definition'],
    ['5 \u00b5g a day', '5 \u03bcg a day'],
    ['the nurse\u2019s \u201cown\u201d words', `nurse's "own" words`],
    ['cafe\u0301', 'caf\u00e9'],
    ['54\u201363 %', '54-63%'],
    ['a change of \u22125 mmHg', 'of -5 mmHg'],
    ['COVID-\n19', 'COVID-19'],
    ['T a b l e 2', 'Table 2'],
    ['left\u200e to\u200c right', 'left to right'],
    ['In 5%\n- harms fell', '- harms fell'],
    ['None\n- harms fell', '- harms fell'],
  ])('%j holds %j', (text, words) => expect(pageHoldsWords(text, words)).toBe(true));

  it.each([
    ['a change of 5 mmHg', '-5 mmHg'],
    ['from 5-10', '510'],
    ['71 days', '17 days'],
    ['any words', ''],
    ['any words', ' \u200e\u00ad'],
    ['harms', 'Harms'],
  ])('%j does not hold %j', (text, words) => expect(pageHoldsWords(text, words)).toBe(false));

  it('are known to be missing only of a page that was read to its end', () => {
    expect([{ text: 'a', cut: false }, { text: 'a', cut: true }, null].map((page) => pageLacksWords(page, 'b'))).toEqual([true, false, true]);
  });

  it('are found wherever they are copied from, with other spaces and breaks of lines', () => {
    const piece = fc.constantFrom('heal', 'ing', '71', '-', '\u2013', ' ', '\n', '-\n', '\u201c', '\ufb01', '%');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 30 }), fc.nat(), fc.nat(), fc.constantFrom(' ', '\n', '  '), (pieces, from, length, space) => {
        const text = pieces.join('');
        const start = from % text.length;
        const words = text.slice(start, start + 1 + length).replaceAll(/\s+/g, space);
        fc.pre(/[\p{L}\d]/u.test(words));
        expect(pageHoldsWords(text, words)).toBe(true);
      }),
    );
  });
});
