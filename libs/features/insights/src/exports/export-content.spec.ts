import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import { readArchive, sheetRows } from '@waymark/platform/packed-files';
import { Readable } from 'node:stream';
import { figuresOf } from '@waymark/domain/insights';
import { figureRows, fileOf } from './export-content.ts';
import { FIGURE_HEAD } from './export-rows.ts';
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

describe('figures', () => {
  const none = figuresOf([], '2026-06-01');
  const rows = figureRows(
    { whole: none, stages: [{ ...none, title: 'Triage', kind: 'triage' }, { ...none, title: 'Monitoring', kind: 'monitoring' }], groups: [{ ...none, dimension: 'region', member: 'wales' }] },
    { from: '2026-01', to: '2026-05', programmes: ['One', 'Other'], simulated: true, countedAt: new Date('2026-06-01T09:00:00Z') },
  );
  const cells = (of: string, ...heads: string[]): Cell[] => heads.map((head) => rows.find(([name]) => name === of)![FIGURE_HEAD.indexOf(head)]!);

  it('that are not counted are blank, and no 0', () => {
    expect(cells('Submission to outcome', 'Came', 'On time', 'Late', 'Late now', 'Paused')).toEqual([0, null, null, null, null]);
    expect(cells('region: wales', 'Came', 'On time', 'Late', 'Late now', 'Paused')).toEqual([0, 0, 0, null, null]);
    expect(cells('Monitoring', 'Went on', 'Late now')).toEqual([null, 0]);
    expect(cells('Triage', 'Went on', 'Late now', 'Paused')).toEqual([0, 0, 0]);
  });

  it('say in each row what they are of', () => {
    for (const [of] of rows) expect(cells(String(of), 'Submitted from', 'Submitted to', 'Programmes', 'Evaluations', 'Counted at')).toEqual(['2026-01', '2026-05', 'One; Other', 'simulated', '2026-06-01T09:00:00.000Z']);
    for (const row of rows) expect(row).toHaveLength(FIGURE_HEAD.length);
  });
});
