import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** A cell: text stays text whatever it looks like. */
export type Cell = string | number | null;

export interface Sheet {
  name: string;
  /** The first row is the head. */
  rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>;
}

/**
 * A workbook of Office Open XML (ECMA-376) as it is written, sheet by sheet. Text stands as inline strings, which no
 * spreadsheet takes for a formula, and is marked as typed text (`quotePrefix`), so that it stays text when somebody edits
 * the cell.
 */
export const workbook = (sheets: readonly Sheet[]): Readable => {
  const zip = new ZipFile();
  const add = (path: string, text: string) => zip.addBuffer(Buffer.from(text), path);
  add('[Content_Types].xml', types(sheets.length));
  add('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']]));
  add('xl/workbook.xml', `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`);
  add('xl/_rels/workbook.xml.rels', relations([...sheets.map((_, at): [string, string] => ['worksheet', `worksheets/sheet${at + 1}.xml`]), ['styles', 'styles.xml']]));
  add('xl/styles.xml', STYLES);
  // one after the other: the second is not read before the first is written
  const written = sheets.map((sheet, at) => ({ path: `xl/worksheets/sheet${at + 1}.xml`, open: () => sheetXml(sheet.rows) }));
  for (const { path, open } of written) zip.addReadStreamLazy(path, (done) => done(null, textStream(open())));
  zip.end();
  return zip.outputStream as Readable;
};

const textStream = (parts: AsyncIterable<string>): Readable => Readable.from(parts, { objectMode: false });

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

async function* sheetXml(rows: Sheet['rows']): AsyncGenerator<string> {
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>`;
  let line = 0;
  for await (const row of rows) {
    line += 1;
    yield `<row r="${line}">${row.map((cell, at) => cellXml(cell, `${columnOf(at)}${line}`, line === 1 ? 2 : 1)).join('')}</row>`;
  }
  yield '</sheetData></worksheet>';
}

/** The name of a column by its number, 0 the first: A to Z, then AA. */
const columnOf = (at: number): string => (at < 26 ? String.fromCodePoint(65 + at) : `${columnOf(Math.floor(at / 26) - 1)}${columnOf(at % 26)}`);

const cellXml = (cell: Cell, place: string, style: number): string =>
  cell === null ? `<c r="${place}"/>` : typeof cell === 'number' ? `<c r="${place}"><v>${cell}</v></c>` : `<c r="${place}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;

/** Signs that XML 1.0 has none of are left out. */
const escaped = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const relations = (of: readonly [string, string][]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${of.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const types = (sheets: number): string =>
  `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET}.styles+xml"/>${Array.from({ length: sheets }, (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${SHEET}.worksheet+xml"/>`).join('')}</Types>`;

/** 0 as it comes, 1 text as somebody typed it, 2 the same in bold for heads. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf xfId="0" numFmtId="49" applyNumberFormat="1" quotePrefix="1"/><xf xfId="0" fontId="1" applyFont="1" numFmtId="49" applyNumberFormat="1" quotePrefix="1"/></cellXfs></styleSheet>`;
