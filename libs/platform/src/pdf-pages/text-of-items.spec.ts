import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { textOfItems } from './text-of-items.ts';

const line = (str: string, y: number) => ({ str, hasEOL: true, transform: [1, 0, 0, 1, 0, y], height: 10 });

describe('the text of a page', () => {
  it('is its lines, with an empty one where a paragraph begins', () => {
    expect(textOfItems([])).toEqual({ text: '', cut: false });
    expect(textOfItems([{ str: 'Healing ' }, { str: 'at 12', hasEOL: true }, {}, { str: 'weeks' }])).toEqual({ text: 'Healing at 12\nweeks', cut: false });
    expect(textOfItems([line('A title', 700), line('One line', 660), line('and its next.', 648), line('Another.', 620)]).text).toBe('A title\n\nOne line\nand its next.\n\nAnother.');
  });

  it('holds nothing that prints nothing or turns what follows', () => {
    expect(textOfItems([{ str: 'a\u202Eb\u0000c\u2066d\uFEFF\u00A0e\tf' }]).text).toBe('abcd e f');
  });

  it('ends where no page goes on, and says so', () => {
    expect(textOfItems([line('aaaa', 3), line('bbbb', 2), line('c', 1)], 5)).toEqual({ text: 'aaaa\n', cut: true });
    expect(textOfItems([line('aaaa', 3)], 5)).toEqual({ text: 'aaaa', cut: false });
  });

  it('holds every word of the page, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ str: fc.stringMatching(/^[a-z ]{0,8}$/), hasEOL: fc.boolean(), transform: fc.constant([1, 0, 0, 1, 0]).map((one) => [...one, 5]), height: fc.nat(20) })), (items) => {
        const { text } = textOfItems(items);
        expect(text.replaceAll(/\s/g, '')).toBe(items.map(({ str }) => str).join('').replaceAll(/\s/g, ''));
        expect(text).not.toMatch(/\n{3}|^\s|\s$/);
      }),
    );
  });
});
