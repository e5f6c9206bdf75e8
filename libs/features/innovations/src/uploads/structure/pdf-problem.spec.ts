import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { checkPdf } from './pdf-problem.ts';

const pdf = (...objects: (string | Buffer)[]): Buffer =>
  Buffer.concat(['%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n', ...objects, '\ntrailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF\n'].map((part) => Buffer.from(part as string)));
const stream = (header: string, content: Buffer): Buffer => Buffer.concat([Buffer.from(`7 0 obj << ${header} /Length ${content.length} >> stream\n`), content, Buffer.from('\nendstream endobj\n')]);
const problem = (content: Buffer): Promise<string | null> => checkPdf(content).then(() => null, (error: Error) => error.message);

const SCRIPT = '8 0 obj << /S /JavaScript /JS (app.alert\\(1\\)) >> endobj\n';

describe('a PDF', () => {
  it('is taken with text, pictures and links', async () => {
    const page = stream('/Filter /FlateDecode', deflateSync(Buffer.from('BT (What JavaScript is) Tj ET')));
    const picture = stream('/Subtype /Image /Filter /DCTDecode', Buffer.from([0xff, 0xd8, 0xff, 0xd9]));
    expect(await problem(pdf('3 0 obj << /Type /Annot /A << /S /URI /URI (https://www.nice.org.uk) >> >> endobj\n', page, picture))).toBeNull();
  });

  it.each([
    ['a script', SCRIPT, 'scripts'],
    ['a script whose name is written by numbers', SCRIPT.replace('/JavaScript', '/J#61va#53cript'), 'scripts'],
    ['a script among packed objects', stream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', deflateSync(Buffer.from(SCRIPT))), 'scripts'],
    ['a script among objects that are not packed', stream('/Type /ObjStm /N 1 /First 4', Buffer.from(SCRIPT)), 'scripts'],
    ['a script in what looks like a stream', `(>> stream\n) ${SCRIPT} (endstream)`, 'scripts'],
    ['packed objects that call themselves none', stream('/Filter /Fl', deflateSync(Buffer.from(SCRIPT))), 'scripts'],
    ['a program to start', '8 0 obj << /S /Launch /F (cmd.exe) >> endobj', 'commands for other programs'],
    ['a file in it', '8 0 obj << /Names << /EmbeddedFiles 9 0 R >> >> endobj', 'other files'],
    ['a film', '8 0 obj << /Subtype /RichMedia >> endobj', 'other files'],
    ['a model', '8 0 obj << /Subtype/3D >> endobj', 'other files'],
    ['a form of the other kind', '8 0 obj << /AcroForm << /XFA [ 9 0 R ] >> >> endobj', 'a form that runs'],
  ])('is refused with %s', async (_, object, what) => expect(await problem(pdf(object))).toBe(`It holds ${what}, which we do not take: print it to a new PDF and send that`));

  it('is refused where it cannot be looked into', async () => {
    expect(await problem(pdf('8 0 obj << /Encrypt 9 0 R >> endobj'))).toMatch(/locked with a password/);
    expect(await problem(pdf(stream('/Type /ObjStm /Filter [/ASCIIHexDecode /FlateDecode]', Buffer.from('00>'))))).toMatch(/cannot look into/);
    expect(await problem(pdf(stream('/Type /ObjStm /Filter /FlateDecode /DecodeParms << /Predictor 12 >>', deflateSync(Buffer.from('1 0')))))).toMatch(/cannot look into/);
    expect(await problem(pdf(stream('/Type /ObjStm /Filter /FlateDecode', Buffer.from('no deflate'))))).toMatch(/damaged/);
  });

  it('is refused where it unpacks to more than 100 MiB, in one piece or in many', async () => {
    const bomb = (mebibytes: number) => stream('/Filter /FlateDecode', deflateSync(Buffer.alloc(mebibytes * 1024 * 1024)));
    expect(await problem(pdf(bomb(101)))).toMatch(/larger than 100 MiB/);
    expect(await problem(pdf(bomb(60), bomb(60)))).toMatch(/larger than 100 MiB/);
  });

  it('is refused cut, or with more after its end', async () => {
    const whole = pdf();
    expect(await problem(whole)).toBeNull();
    expect(await problem(whole.subarray(0, -8))).toMatch(/damaged/);
    expect(await problem(Buffer.concat([whole, Buffer.from('PK\x03\x04')]))).toMatch(/more follows/);
  });
});
