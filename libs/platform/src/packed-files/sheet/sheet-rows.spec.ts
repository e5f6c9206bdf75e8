import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import yazl from 'yazl';
import { FileProblem, sheetRows } from '../index.ts';

const xml = (content: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${content}`;
const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A workbook as Excel writes it: the sheet asked for is the first of the workbook and the second of its parts. */
const workbook = async (rows: string, { links = 'worksheets/sheet2.xml', properties = '', without = '' } = {}): Promise<Buffer> => {
  const parts: Record<string, string> = {
    '[Content_Types].xml': xml('<Types/>'),
    'xl/workbook.xml': xml(`<workbook ${NS}><workbookPr ${properties}/><sheets><sheet name="Readings" sheetId="4" r:id="rId2"/><sheet name="Notes" sheetId="1" r:id="rId1"/></sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': xml(`<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="${links}"/></Relationships>`),
    'xl/sharedStrings.xml': xml(`<sst ${NS}><si><t>plain</t></si><si><r><rPr><b/></rPr><t>bo</t></r><r><t xml:space="preserve">ld &amp; more</t></r><rPh sb="0" eb="1"><t>read aloud</t></rPh></si></sst>`),
    'xl/styles.xml': xml(`<styleSheet ${NS}><numFmts><numFmt numFmtId="164" formatCode="mmm\\-yy"/><numFmt numFmtId="165" formatCode="0.0&quot; days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="17"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`),
    'xl/worksheets/sheet1.xml': xml(`<worksheet ${NS}><sheetData><row r="1"><c r="A1"><v>99</v></c></row></sheetData></worksheet>`),
    'xl/worksheets/sheet2.xml': xml(`<worksheet ${NS}><sheetData>${rows}</sheetData></worksheet>`),
  };
  const archive = new yazl.ZipFile();
  for (const [name, content] of Object.entries(parts)) if (name !== without) archive.addBuffer(Buffer.from(content), name);
  archive.end();
  return buffer(archive.outputStream);
};

describe('sheetRows', () => {
  it('reads shared and inline texts, numbers, dates, what was worked out and empty cells of the first sheet', async () => {
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c></row><row r="2"/>
      <row r="5"><c r="A5" s="1"><v>46082</v></c><c r="B5" s="2"><v>46082.75</v></c><c r="C5" s="3"><v>2.5</v></c><c r="D5" t="b"><v>1</v></c><c r="E5" t="str"><f>A1</f><v>made</v></c><c r="F5" t="e"><v>#DIV/0!</v></c><c r="G5"><f>1+1</f><v>2</v></c><c r="H5" t="d"><v>2026-03-01T00:00:00</v></c><c r="I5" s="1"/></row>
      <row><c><v>1</v></c><c><v>-1.5E-2</v></c></row>`;
    expect(await sheetRows(await workbook(rows), 10)).toEqual([
      { line: 1, cells: ['plain', 'bold & more', null, 'inline'] },
      { line: 5, cells: ['2026-03-01', '2026-03-01', 2.5, true, 'made', '#DIV/0!', 2, '2026-03-01', null] },
      { line: 6, cells: [1, -0.015] },
    ]);
  });

  it('counts days from 1904 where the workbook does, follows a whole path, and does without styles and shared texts', async () => {
    expect(await sheetRows(await workbook('<row r="1"><c r="A1" s="1"><v>44620</v></c></row>', { properties: 'date1904="1"', links: '/xl/worksheets/sheet2.xml' }), 10)).toEqual([{ line: 1, cells: ['2026-03-01'] }]);
    const bare = await workbook('<row r="1"><c r="A1" s="1"><v>46082</v></c><c r="B1" t="s"><v>7</v></c></row>', { without: 'xl/styles.xml' });
    expect(await sheetRows(bare, 10)).toEqual([{ line: 1, cells: [46_082, null] }]);
  });

  it('keeps only what a database keeps as text, and no more than Excel writes', async () => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>${'x'.repeat(32_766)}😀y</t></is></c><c r="B1" t="inlineStr"><is><t>${'x'.repeat(40_000)}</t></is></c></row>`;
    const [row] = await sheetRows(await workbook(rows), 10);
    expect([String(row!.cells[0]).slice(32_765), String(row!.cells[1]).length]).toEqual(['x\uFFFD', 32_767]);
    for (const harm of ['&#0;', '&#xD800;']) await expect(sheetRows(await workbook(`<row r="1"><c r="A1" t="inlineStr"><is><t>${harm}</t></is></c></row>`), 10)).rejects.toThrow('It is damaged');
  });

  it('keeps a cell far to the right without a place for each between', async () => {
    const [row] = await sheetRows(await workbook('<row r="1"><c r="XFD1"><v>1</v></c></row>'), 10);
    expect([row!.cells.length, row!.cells.at(-1)]).toEqual([65, 1]);
  });

  it('refuses more rows, a workbook without its sheet, and what is no workbook', async () => {
    const rows = (count: number): string => Array.from({ length: count }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c></row>`).join('');
    expect(await sheetRows(await workbook(rows(3)), 3)).toHaveLength(3);
    await expect(sheetRows(await workbook(rows(4)), 3)).rejects.toThrow(/more than 3 rows: split it/);
    for (const without of ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/worksheets/sheet2.xml']) await expect(sheetRows(await workbook('', { without }), 3)).rejects.toThrow(/no sheet that can be read/);
    await expect(sheetRows(Buffer.from('month,value\n'), 3)).rejects.toBeInstanceOf(FileProblem);
  });
});
