import { FileProblem, readArchive, readMarkup, type Element, type Part } from '@waymark/platform/packed-files';

/** The part that makes an archive a document of its kind. */
const MAIN_PART = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml' } as const;

export type OfficeKind = keyof typeof MAIN_PART;

/** Parts that run, or that hold something which another program opens. */
const ACTIVE_PARTS: [pattern: RegExp, holds: string][] = [
  [/vbaproject|vbadata|\/macrosheets\/|\/dialogsheets\//, 'macros'],
  [/\/activex\/|\/ctrlprops\//, 'controls that run'],
  [/\/embeddings\/|\/oleobject/, 'embedded objects, such as a chart with its workbook'],
  [/\/externallinks\/|\/connections\.xml|\/querytables\//, 'links to other files'],
  [/^customui\//, 'changes to the program that opens it'],
];

/** First bytes of what is itself an archive, an old office file, a program or a PDF. Pictures and fonts begin otherwise. */
const NESTED: [start: Buffer, holds: string][] = [
  [Buffer.from('PK\x03\x04', 'latin1'), 'another archive'],
  [Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'embedded objects'],
  [Buffer.from('MZ'), 'a program'],
  [Buffer.from('\x7fELF', 'latin1'), 'a program'],
  [Buffer.from('%PDF'), 'another document'],
];

/** A field code that lets another program run. */
const RUNS = /^\s*(DDE|DDEAUTO)\b/i;

/**
 * Looks through a Word or Excel file: it is what it says, within the limits of archives, and holds nothing that runs or
 * fetches. Links that a reader may follow by hand stay.
 *
 * @throws FileProblem
 */
export const checkOffice = async (kind: OfficeKind, packed: Buffer): Promise<void> => {
  let whole = 0;
  for await (const part of readArchive(packed)) {
    await checkPart(part);
    if (part.name === MAIN_PART[kind] || part.name === '[content_types].xml') whole += 1;
  }
  if (whole < 2) throw new FileProblem('It is not a whole document: open it, save it anew and send it again');
};

const checkPart = async ({ name, content }: Part): Promise<void> => {
  const holds = ACTIVE_PARTS.find(([pattern]) => pattern.test(name))?.[1] ?? NESTED.find(([start]) => content.subarray(0, start.length).equals(start))?.[1];
  if (holds) throw without(holds);
  if (!/\.(xml|rels|vml)$/.test(name)) return;
  let code = '';
  await readMarkup(content, (element) => {
    checkElement(element);
    if (element.name === 'instrText') code += element.text;
    if (element.name === 'fldChar' || element.name === 'p') code = checkCode(code);
  });
  checkCode(code);
};

/** A field code may be cut into many runs of text. */
const checkCode = (code: string): string => {
  if (RUNS.test(code)) throw without('commands for other programs');
  return '';
};

const checkElement = ({ name, attributes }: Element): void => {
  if (/macroenabled|vbaproject|activex|oleobject/i.test(attributes['ContentType'] ?? '')) throw without('macros or controls that run');
  const outside = name === 'Relationship' && attributes['TargetMode']?.toLowerCase() === 'external';
  if (outside && !/\/hyperlink$/.test(attributes['Type'] ?? '')) throw without('links to other files');
  if (outside && !/^(https?|mailto|tel):/i.test(attributes['Target'] ?? '')) throw without('links to files or programs of a computer');
  if (name === 'fldSimple' && RUNS.test(attributes['instr'] ?? '')) throw without('commands for other programs');
  if (/^(ddeLink|oleLink|OLEObject|control)$/.test(name)) throw without('embedded objects');
};

const without = (holds: string): FileProblem => new FileProblem(`It holds ${holds}, which we do not take: remove them and send it again`);
