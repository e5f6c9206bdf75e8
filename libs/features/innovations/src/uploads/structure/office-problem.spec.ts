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
    ['that speaks of DDE', saying('<w:r><w:t>DDEAUTO is a field code</w:t></w:r>')],
  ])('%s', async (_, parts) => expect(await word(parts)).toBeUndefined());
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
