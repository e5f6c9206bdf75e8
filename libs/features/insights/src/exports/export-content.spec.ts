import { buffer } from 'node:stream/consumers';
import { expect, it } from '@jest/globals';
import { readArchive, sheetRows } from '@waymark/platform/packed-files';
import { Readable } from 'node:stream';
import { fileOf } from './export-content.ts';
import { workbook, type Cell } from './workbook.ts';

const BAD = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', 'two\n=lines'];

async function* rowsOf(rows: readonly Cell[][]): AsyncGenerator<Cell[]> {
  yield* rows;
}
const made = (format: 'csv' | 'xlsx', rows: Cell[][]): Promise<Buffer> => buffer(Readable.from(fileOf(format, 'figures', rowsOf(rows))));

it('makes CSV in which no cell runs', async () => {
  const text = (await made('csv', [BAD])).toString();
  for (const cell of BAD) expect(text).not.toContain(`"${cell}"`);
  for (const cell of ['=1+1', '+1', '-1', '@SUM(A1)']) expect(text).toContain(`"'${cell}"`);
  expect(text.match(/\uFEFF/g)).toHaveLength(1);
});

it('makes a workbook in which such texts are texts, to the sign, and numbers are numbers', async () => {
  const [, row] = await sheetRows(await made('xlsx', [[...BAD, 42, null, 7.5, '<&"']]), 10);
  expect(row!.cells).toEqual([...BAD, 42, null, 7.5, '<&"']);
  for await (const { name, content } of readArchive(await made('xlsx', [BAD]))) if (name.includes('sheet')) expect(content.toString()).not.toContain('<f');
});

it('names columns past Z, and leaves out signs that XML has none of', async () => {
  const wide = [Array.from({ length: 30 }, (_, at) => `c${at}`), ['a\u0000b\u001f\ud800c']];
  const read = await sheetRows(await buffer(workbook([{ name: 'A & "B"', rows: wide }])), 10);
  expect(read[0]!.cells[29]).toBe('c29');
  expect(read[1]!.cells).toEqual(['abc']);
});
