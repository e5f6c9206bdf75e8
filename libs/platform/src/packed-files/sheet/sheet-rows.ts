import { FileProblem } from '../file-problem.ts';
import { readArchive } from '../read-archive.ts';
import { readMarkup } from '../read-markup.ts';
import { cellsOf } from './cells-of.ts';
import { dateStyles } from './date-styles.ts';
import { workbookTexts } from './workbook-texts.ts';
import type { SheetRow } from './sheet.types.ts';

const TEXTS = 'xl/sharedstrings.xml';
const STYLES = 'xl/styles.xml';
const WORKBOOK = 'xl/workbook.xml';
const LINKS = 'xl/_rels/workbook.xml.rels';

/**
 * The rows of the first sheet of an Excel file (Office Open XML), rows without cells left out.
 *
 * @param mostRows how many are taken
 * @throws FileProblem where it is no such file, is damaged, or holds more rows
 */
export const sheetRows = async (packed: Buffer, mostRows: number): Promise<SheetRow[]> => {
  const parts = new Map<string, Buffer>();
  for await (const { name, content } of readArchive(packed)) if (name.startsWith('xl/')) parts.set(name, content);
  const { sheet, from1904 } = await firstSheet(parts);
  const texts = parts.has(TEXTS) ? await workbookTexts(parts.get(TEXTS)!) : [];
  const dates = parts.has(STYLES) ? await dateStyles(parts.get(STYLES)!) : new Set<number>();
  return cellsOf(sheet, { texts, dates, from1904 }, mostRows);
};

const firstSheet = async (parts: ReadonlyMap<string, Buffer>): Promise<{ sheet: Buffer; from1904: boolean }> => {
  let [link, from1904] = ['', false];
  const targets = new Map<string, string>();
  await readMarkup(parts.get(WORKBOOK) ?? none(), ({ name, attributes }) => {
    if (name === 'sheet' && link === '') link = attributes['id'] ?? '';
    if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
  });
  await readMarkup(parts.get(LINKS) ?? none(), ({ name, attributes }) => {
    if (name === 'Relationship') targets.set(attributes['Id'] ?? '', (attributes['Target'] ?? '').toLowerCase());
  });
  const target = targets.get(link) ?? '';
  return { sheet: parts.get(target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`) ?? none(), from1904 };
};

const none = (): never => {
  throw new FileProblem('It holds no sheet that can be read: open it, save it anew as an Excel workbook (.xlsx) and send it again');
};
