import { describe, expect, it } from '@jest/globals';
import { csvRows } from './csv-rows.ts';

const cells = (text: string) => csvRows(text).rows.map((row) => row.cells);

describe('csvRows', () => {
  it('numbers rows by the line that they begin in, past empty lines and values over several lines', () => {
    expect(csvRows('\ufeffmeasure,site\r\n\r\n"Waits, long","Site ""A"""\r\n"two\r\nlines","and\rthree\n"\r\nlast,y')).toEqual({
      rows: [
        { line: 1, cells: ['measure', 'site'] },
        { line: 3, cells: ['Waits, long', 'Site "A"'] },
        { line: 4, cells: ['two\nlines', 'and\nthree\n'] },
        { line: 8, cells: ['last', 'y'] },
      ],
      faults: [],
    });
  });

  it('takes semicolons or tabs where the first line has them and no comma', () => {
    expect(cells('measure;value\nWaits, long;1')).toEqual([['measure', 'value'], ['Waits, long', '1']]);
    expect(cells('measure\tvalue\na;b\t1')).toEqual([['measure', 'value'], ['a;b', '1']]);
    expect(cells('measure,value\na;b,1')).toEqual([['measure', 'value'], ['a;b', '1']]);
  });

  it('takes the separator that a line of its own says, and counts that line', () => {
    for (const [line, one] of [['sep=;', ';'], ['\ufeff"sep=|"', '|'], ['sep=\t', '\t']]) expect(csvRows(`${line}\r\na,x${one}b\r\n1${one}2\r\n`)).toEqual({ rows: [{ line: 2, cells: ['a,x', 'b'] }, { line: 3, cells: ['1', '2'] }], faults: [] });
    expect(csvRows('sep=;').rows).toEqual([{ line: 1, cells: ['sep=', ''] }]);
  });

  it('keeps rows of another length, for the row to be named', () => {
    expect(cells('a,b\n1\n1,2,3')).toEqual([['a', 'b'], ['1'], ['1', '2', '3']]);
  });

  it('has no rows of nothing', () => {
    expect(csvRows('')).toEqual({ rows: [], faults: [] });
    expect(csvRows('\n\n')).toEqual({ rows: [], faults: [] });
  });

  it.each([
    ['a quote that nothing closes', 'a,b\n1,"x\n2,y\n', 2, /none closes it: close it/],
    ['a quote that nothing closes after a value over several lines', 'a,b\n"1\r\n2",x\n3,"y\n', 4, /none closes it/],
    ['a quote within a value', 'a,b\n1,x"y\n', 2, /put the whole value in double quotes/],
    ['a quote that closes too early', 'a,b\n1,"x"y\n', 2, /closes a value before its end/],
  ])('names the line and the remedy of %s', (_, text, line, message) => {
    expect(csvRows(text)).toEqual({ rows: [], faults: [{ line, field: null, message: expect.stringMatching(message) }] });
  });
});
