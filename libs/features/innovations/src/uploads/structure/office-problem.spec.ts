import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { ARCHIVE_LIMITS } from '@waymark/platform/packed-files';
import { EXCEL, leadsTo, pack, saying, WORD } from './office-files.ts';
import { checkOffice } from './office-problem.ts';

const MEBIBYTE = 1024 * 1024;

const problem = async (content: Buffer | Record<string, string | Buffer>, kind: 'docx' | 'xlsx' = 'docx'): Promise<string | undefined> => {
  const packed = Buffer.isBuffer(content) ? content : await pack(content);
  return checkOffice(kind, packed).then(() => undefined, (error: Error) => error.message);
};
const word = (more: Record<string, string | Buffer>) => problem({ ...WORD, ...more });
const field = (code: string) => saying(`<w:fldSimple w:instr='${code}'/>`);
/** Content types with these more. */
const typed = (more: string) => ({ '[Content_Types].xml': WORD['[Content_Types].xml']!.toString().replace('<Override', `${more}<Override`) });
const holds = (what: string): string => `It holds ${what}, which we do not take: remove them and send it again`;

describe('an office document is taken', () => {
  it('as its program writes it', async () => {
    expect(await problem(WORD)).toBeUndefined();
    expect(await problem(EXCEL, 'xlsx')).toBeUndefined();
  });

  it.each([
    ['with links that a reader may follow', leadsTo('hyperlink', 'https://www.nice.org.uk/guidance/dg1?a=1&amp;b=2')],
    ['with an address to write to', leadsTo('hyperlink', 'mailto:studies@example.org')],
    ['with a picture', { 'word/media/image1.png': Buffer.from('\x89PNG\r\n', 'latin1') }],
    ['with page numbers', saying('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>')],
    ['with a picture that was pasted', field('INCLUDEPICTURE "/var/folders/x/T/com.microsoft.Word/page1image1" \\* MERGEFORMATINET')],
    ['with a picture of a letter', field('INCLUDEPICTURE "cid:image001.png@01D9" \\* MERGEFORMATINET')],
    ['with a link as a field', field('HYPERLINK "https://www.nice.org.uk"')],
    ['with a drawing that declares its type', { ...typed('<Default Extension="svg" ContentType="image/svg+xml"/>'), 'word/media/a.svg': '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg xmlns="http://www.w3.org/2000/svg"/>' }],
    ['with a font that begins as markup does', { 'word/fonts/font1.odttf': '<\x00\xff' }],
    ['that speaks of DDE', saying('<w:r><w:t>DDEAUTO is a field code</w:t></w:r>')],
  ])('%s', async (_, parts) => expect(await word(parts as Record<string, string | Buffer>)).toBeUndefined());
});

describe('an office document is refused', () => {
  it.each([
    ['macros', { 'word/vbaProject.bin': 'x' }, holds('macros')],
    ['macros under another name', { '[Content_Types].xml': WORD['[Content_Types].xml']!.toString().replace('document.main+xml', 'document.macroEnabled.main+xml') }, holds('macros or controls that run')],
    ['controls', { 'word/activeX/activeX1.xml': '<a/>' }, holds('controls that run')],
    ['objects', { 'word/embeddings/oleObject1.bin': 'x' }, holds('embedded objects, such as a chart with its workbook')],
    ['objects under another name', { 'word/media/image1.png': Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]) }, holds('embedded objects')],
    ['an archive in it', { 'word/media/image1.png': Buffer.from('PK\x03\x04more', 'latin1') }, holds('another archive')],
    ['a program in it', { 'word/media/image1.png': 'MZ\x90' }, holds('a program')],
    ['a template from elsewhere', leadsTo('attachedTemplate', 'https://example.org/a.dotm'), holds('links to other files')],
    ['a template, its mode spelt by number', { 'word/_rels/document.xml.rels': leadsTo('attachedTemplate', 'https://example.org/a.dotm')['word/_rels/document.xml.rels']!.replace('External', '&#69;xternal') }, holds('links to other files')],
    ['a link to a share', leadsTo('hyperlink', 'file:////example.org/share/a.exe'), holds('links to files or programs of a computer')],
    ['a command', saying('<w:fldSimple w:instr=" DDEAUTO c:\\\\windows\\\\cmd.exe"/>'), holds('commands for other programs')],
    ['a command in pieces', saying('<w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO cmd</w:instrText></w:r>'), holds('commands for other programs')],
  ])('with %s', async (_, parts, words) => expect(await word(parts as Record<string, string | Buffer>)).toBe(words));

  it.each([
    ['links to other workbooks', { 'xl/externalLinks/externalLink1.xml': '<a/>' }],
    ['links to data', { 'xl/connections.xml': '<a/>' }],
  ])('with %s', async (_, parts) => expect(await problem({ ...EXCEL, ...(parts as object) }, 'xlsx')).toBe(holds('links to other files')));

  it.each([
    ['a document type, which could hide what is looked for', '<!DOCTYPE a [<!ENTITY b "DDE">]><a>&b;</a>', /document type/],
    ['another alphabet', Buffer.from('<a/>', 'utf16le'), /damaged|alphabet/],
    ['another alphabet that it names', '<?xml version="1.0" encoding="UTF-7"?><a/>', /alphabet/],
    ['markup that is none', '<a><b></a>', /damaged/],
  ])('with %s', async (_, content, words) => expect(await word({ 'word/settings.xml': content })).toMatch(words));

  it.each([
    ['INCLUDETEXT', 'INCLUDETEXT "https://example.org/a.docx"'],
    ['INCLUDETEXT', ' includetext c:\\\\a.docx'],
    ['INCLUDEPICTURE', 'INCLUDEPICTURE "https://example.org/a.png" \\* MERGEFORMATINET'],
    ['INCLUDEPICTURE', 'INCLUDEPICTURE \\d "https://example.org/a.png"'],
    ['INCLUDEPICTURE', 'INCLUDEPICTURE "\\\\\\\\example.org\\\\share\\\\a.png"'],
    ['INCLUDEPICTURE', 'INCLUDEPICTURE "//example.org/share/a.png"'],
    ['LINK', 'LINK Excel.Sheet.8 "\\\\\\\\example.org\\\\a.xlsx" R1C1'],
    ['DATABASE', 'DATABASE \\d "https://example.org/a"'],
  ])('with a field that fetches: %s', async (keyword, code) => {
    const cut = (at: number) => saying(['begin', code.slice(0, at), code.slice(at), 'end'].map((some, index) => (index % 3 === 0 ? `<w:r><w:fldChar w:fldCharType="${some}"/></w:r>` : `<w:r><w:instrText><![CDATA[${some}]]></w:instrText></w:r>`)).join(''));
    const refused = holds(`fields that fetch from elsewhere (${keyword})`);
    expect(await word(field(code))).toBe(refused);
    expect(await word(cut(5))).toBe(refused);
    expect(await word({ 'word/header1.xml': saying(`<w:r><w:delInstrText>${code}</w:delInstrText></w:r>`)['word/document.xml']! })).toBe(refused);
  });

  it('with a field that another puts together', async () => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
    const code = (some: string) => `<w:r><w:instrText>${some}</w:instrText></w:r>`;
    expect(await word(saying(`${begin}${code('INCLUDEPICTURE ')}${begin}${code('QUOTE "https://example.org"')}`))).toBe(holds('fields that fetch from elsewhere (INCLUDEPICTURE)'));
  });

  it.each([
    ['_xlfn.WEBSERVICE("https://example.org")', 'formulas that fetch from elsewhere (WEBSERVICE)'],
    ['IF(A1="\'",webservice (B1),2)', 'formulas that fetch from elsewhere (WEBSERVICE)'],
    ['_xlfn.IMAGE("https://example.org/a.png")', 'formulas that fetch from elsewhere (IMAGE)'],
    ['RTD("a.b",,"c")', 'formulas that fetch from elsewhere (RTD)'],
    ["cmd|'/c calc'!A0", 'commands for other programs'],
    ["1+cmd|'/c ''calc'''!A0", 'commands for other programs'],
    ['Excel|Book1!R1C1', 'commands for other programs'],
  ])('with the formula %s', async (formula, what) => {
    const text = formula.replaceAll('"', '&quot;');
    const sheet = (inner: string) => ({ ...EXCEL, 'xl/worksheets/sheet1.xml': `<worksheet>${inner}</worksheet>` });
    expect(await problem(sheet(`<c><f>${text}</f></c>`), 'xlsx')).toBe(holds(what));
    expect(await problem(sheet(`<c><f><![CDATA[${formula}]]></f></c>`), 'xlsx')).toBe(holds(what));
    expect(await problem(sheet(`<dataValidation><formula1>${text}</formula1></dataValidation>`), 'xlsx')).toBe(holds(what));
    expect(await problem(sheet(`<cacheField formula="${text}"/>`), 'xlsx')).toBe(holds(what));
    expect(await problem({ ...EXCEL, 'xl/workbook.xml': `<workbook><definedNames><definedName name="a">${text}</definedName></definedNames></workbook>` }, 'xlsx')).toBe(holds(what));
  });

  it.each(['SUM(A1:A9)', 'HYPERLINK("https://www.nice.org.uk","NICE")', 'A1&"|"&Sheet2!B1', '"See image (1)"', 'Table1[Yes|No]', "'Other sheet'!A1", 'FILTERXML(A1,"//a")'])('but not with the formula %s', async (formula) =>
    expect(await problem({ ...EXCEL, 'xl/worksheets/sheet1.xml': `<worksheet><c><f>${formula.replaceAll('&', '&amp;')}</f></c></worksheet>` }, 'xlsx')).toBeUndefined(),
  );

  it('with a formula that takes long to read, at once', async () => {
    const long = (text: string) => problem({ ...EXCEL, 'xl/worksheets/sheet1.xml': `<worksheet><f>${text}</f></worksheet>`, 'xl/media/a.png': randomBytes(MEBIBYTE) }, 'xlsx');
    expect(await long("a|'".repeat(1_000_000))).toMatch(/longer than programs write/);
    expect(await long("a|'".repeat(20_000))).toBeUndefined();
  });

  it('whose main part is another than the one that bears its name', async () => {
    const root = (target: string) => WORD['_rels/.rels']!.toString().replace('word/document.xml', target);
    const real = saying('<w:fldSimple w:instr="DDE a"/>')['word/document.xml']!;
    expect(await word({ '_rels/.rels': root('word/real.dat'), 'word/real.dat': real })).toMatch(/not a whole document/);
    expect(await word({ '_rels/.rels': root('word/document.xml').replace(/(<Relationship .*\/>)/, (one) => one + one.replace('word/document.xml', 'word/real.dat')), 'word/real.dat': real })).toMatch(/not a whole document/);
    expect(await word({ '_rels/.rels': '<Relationships/>' })).toMatch(/not a whole document/);
    expect(await word({ '_rels/.rels': root('/word/document.xml') })).toBeUndefined();
  });

  it.each([
    ['a part', '<Override PartName="/word/header1.dat" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>'],
    ['a part, spelt by numbers', '<Override PartName="/word/header1.d%61t" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>'],
    ['an ending', '<Default Extension="DAT" ContentType="application/xml"/>'],
  ])('with markup under a name of another kind, typed by %s', async (_, type) => {
    const header = (markup: string | Buffer) => word({ ...typed(type), 'word/header1.dat': markup });
    expect(await header(saying('<w:fldSimple w:instr="DDE a"/>')['word/document.xml']!)).toBe(holds('commands for other programs'));
    expect(await header(Buffer.from('<a/>', 'utf16le'))).toMatch(/damaged|alphabet/);
    expect(await header('<a/>')).toBeUndefined();
    expect(await word({ 'word/header1.dat': saying('<w:fldSimple w:instr="DDE a"/>')['word/document.xml']! })).toBeUndefined(); // nobody reads it as markup
  });

  it.each([
    ['links to other files', 'spreadsheetml.externalLink+xml', 'externalLink'],
    ['links to other files', 'spreadsheetml.connections+xml', 'connections'],
    ['macros', 'spreadsheetml.macrosheet+xml', 'xlMacrosheet'],
  ])('with %s under another name', async (what, type, relationship) => {
    const part = `<Override PartName="/xl/a.xml" ContentType="application/vnd.openxmlformats-officedocument.${type}"/>`;
    expect(await problem({ ...EXCEL, '[Content_Types].xml': EXCEL['[Content_Types].xml']!.toString().replace('<Override', `${part}<Override`) }, 'xlsx')).toBe(holds(what));
    const inside = leadsTo(relationship, 'a.xml')['word/_rels/document.xml.rels']!.replace(' TargetMode="External"', '');
    expect(await problem({ ...EXCEL, 'xl/_rels/workbook.xml.rels': inside }, 'xlsx')).toBe(holds(what));
  });

  it('with an attribute that another of its name hides', async () => {
    const link = leadsTo('attachedTemplate', 'https://example.org/a.dotm')['word/_rels/document.xml.rels']!;
    expect(await word({ 'word/_rels/document.xml.rels': link.replace('TargetMode="External"', 'TargetMode="External" xmlns:TargetMode="Internal"') })).toMatch(/damaged/);
    expect(await word(saying('<w:fldSimple w:instr="DDE a" xmlns:a="b" a:instr="PAGE"/>'))).toMatch(/damaged/);
  });

  it('that is another kind of document, or half of one', async () => {
    expect(await problem(WORD, 'xlsx')).toMatch(/not a whole document/);
    expect(await problem({ 'word/document.xml': WORD['word/document.xml']! })).toMatch(/not a whole document/);
  });

  it('that is cut, or changed on its way', async () => {
    const packed = await pack(WORD);
    expect(await problem(packed.subarray(0, -30))).toMatch(/damaged/);
    const changed = Buffer.from(packed);
    changed.fill(0xff, 60, 90);
    expect(await problem(changed)).toMatch(/damaged/);
  });

  it('with a part that stands twice, in capitals', async () => expect(await word({ 'WORD/document.xml': '<a/>' })).toMatch(/one part twice/));
});

describe('the limits of archives', () => {
  const parts = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`word/media/${index}.png`, 'x']));

  it('are 2,000 parts', async () => {
    const { entries } = ARCHIVE_LIMITS;
    expect(await word(parts(entries - 3))).toBeUndefined();
    expect(await word(parts(entries - 2))).toMatch(/holds 2001 parts, and we take 2000/);
  });

  it('are 100 times the size, once it is a mebibyte', async () => {
    expect(await word({ 'word/media/1.bin': Buffer.alloc(MEBIBYTE / 2) })).toBeUndefined();
    expect(await word({ 'word/media/1.bin': Buffer.alloc(8 * MEBIBYTE) })).toMatch(/more than 100 times its size/);
    expect(await word({ 'word/media/1.bin': Buffer.alloc(MEBIBYTE), 'word/media/2.bin': randomBytes(20 * 1024) })).toBeUndefined();
  });

  it('are 100 MiB', async () => {
    const noise = { 'word/media/1.bin': randomBytes(2 * MEBIBYTE) };
    expect(await word({ ...noise, 'word/media/2.bin': Buffer.alloc(97 * MEBIBYTE) })).toBeUndefined();
    expect(await word({ ...noise, 'word/media/2.bin': Buffer.alloc(99 * MEBIBYTE) })).toMatch(/larger than 100 MiB when unpacked/);
  });

  it('hold whatever an archive says of itself', async () => {
    const packed = await pack({ ...WORD, 'word/media/1.bin': Buffer.alloc(8 * MEBIBYTE) });
    const last = packed.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'));
    packed.writeUInt32LE(10, last + 24); // how large the part is, as it says
    expect(await problem(packed)).toMatch(/damaged/);
  });
});
