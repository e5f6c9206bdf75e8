import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvOf } from './csv-of.ts';

/** Texts that often begin as formulas do, or as ours are made harmless. */
const cell = fc.tuple(fc.constantFrom('', "'", "''", '=', "'-", ' +', '\t'), fc.string({ unit: 'grapheme' })).map((parts) => parts.join(''));

const read = (csv: string): string[][] => parse(csv, { bom: true, relax_column_count: true });

describe('rows as CSV', () => {
  it('no formula in a line within a cell', () => expect(read(csvOf([['Text\n=HYPERLINK("x")\r\n+1\nfine', '\n-1']]))).toEqual([['Text\n\'=HYPERLINK("x")\r\n\'+1\nfine', "'\n'-1"]]));
  it.each(['=1+1', '+44 20', '-3.5', '@SUM(A1)', ' =HYPERLINK("x")', '\t=1', '\rx', '＝1', "'-", "''=1", "'\n1"])('no formula: %j', (cell) => expect(read(csvOf([[cell]]))).toEqual([[`'${cell}`]]));

  it.each([-3.5, 0, 1e-7, 12])('a number is calculated with, and is no formula: %d', (cell) => expect(read(csvOf([[cell, String(-1)]]))).toEqual([[String(cell), "'-1"]]));

  it('gives every text back to whoever takes the apostrophe away, and begins no cell with the sign of a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const back = read(csvOf(rows));
        expect(back.map((row) => row.map((cell) => cell.replace(/^'(?='*(?:\s*[=+\-@＝＋－＠]|[\t\r\n]))/u, '')))).toEqual(rows);
        for (const cell of back.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
});
