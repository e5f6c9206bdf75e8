import { randomBytes } from 'node:crypto';
import { deflateRawSync, deflateSync } from 'node:zlib';
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

  describe('whose stream of objects', () => {
    const HEAD = '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode';
    const object = (header: string, keyword: string, content: Buffer, length = content.length): Buffer => Buffer.concat([Buffer.from(`7 0 obj << ${header} /Length ${length} >> ${keyword}`), content, Buffer.from('\nendstream endobj\n')]);
    const packed = deflateSync(Buffer.from(SCRIPT));

    it('holds the word at which streams end is read to its own end', async () => {
      // a block that is not packed, one that is
      const plain = Buffer.from('1 0 endstream endobj ');
      const stored = Buffer.alloc(5);
      stored.writeUInt16LE(plain.length, 1);
      stored.writeUInt16LE(0xffff - plain.length, 3);
      const both = Buffer.concat([Buffer.from([0x78, 0x9c]), stored, plain, deflateRawSync(Buffer.from(SCRIPT)), Buffer.alloc(4)]);
      expect(await problem(pdf(object(HEAD, 'stream\n', both)))).toMatch(/holds scripts/);
    });

    it('breaks off is refused, whatever was read of it', async () => {
      const harmless = deflateSync(randomBytes(3000));
      expect(await problem(pdf(object(HEAD, 'stream\n', harmless.subarray(0, 500))))).toMatch(/damaged/);
      expect(await problem(pdf(object('/Filter /FlateDecode', 'stream\n', harmless.subarray(0, 500))))).toMatch(/damaged/);
    });

    it.each(['stream\r\n', 'stream\n', 'stream\r', 'stream \n', 'stream \r\n', 'stream %\n', 'stream\n\n', '%c\nstream\n', 'stream'])('follows %j is found', async (keyword) => {
      expect(await problem(pdf(object(HEAD, keyword, packed)))).toMatch(/holds scripts/);
      expect(await problem(pdf(object(HEAD, keyword, deflateSync(Buffer.from('8 0 << >>')))))).toBeNull();
    });

    it.each([
      ['the beginning of another object', '/Pad ( 8 0 obj << /Subtype /Image %) /Type /ObjStm /First 4 /N 1 /Filter /FlateDecode'],
      ['an object in a comment', '/Type /ObjStm /First 4 % 8 0 obj << /Subtype /Image\n /N 1 /Filter /FlateDecode'],
      ['no type', '/First 4 /N 1 /Filter /FlateDecode /Subtype /Image'],
      ['keys by numbers', '/F#69rst 4 /N 1 /Filter [ /F#6cateDecode ]'],
      ['a length of nothing', '/First 4 /N 1 /Length 0 /Filter /FlateDecode'],
    ])('hides behind %s is found', async (_, header) => {
      expect(await problem(pdf(object(header, 'stream\n', packed)))).toMatch(/holds scripts|damaged/);
    });

    it.each([
      ['another object', '/Filter 9 0 R'],
      ['a list that names another object', '/Filter [ 9 0 R ]'],
      ['two words', '/Filter /FlateDecode /Filter /AHx'],
      ['the short key', '/F /AHx'],
      ['parameters elsewhere', '/Filter /FlateDecode /DecodeParms 9 0 R'],
      ['parameters in a list', '/Filter /FlateDecode /DP [ << /Predictor 12 >> ]'],
    ])('says how it is packed by %s is refused', async (_, header) => expect(await problem(pdf(object(`/Type /ObjStm /N 1 /First 4 ${header}`, 'stream\n', packed)))).toMatch(/cannot look into/));

    it.each(['/A >> /B', '/A [ >>', '/A 1 2 /B 3', '/A endobj 8 0 obj << /Subtype /Image', '/A <\n8 0 obj << /Subtype /Image', '/A (', 'A /B', '/A )'])('has the dictionary %j is refused', async (broken) => expect(await problem(pdf(object(`${HEAD} ${broken}`, 'stream\n', packed)))).toMatch(/damaged/));
  });

  it('is refused where a comment stands before what a name belongs to', async () => {
    expect(await problem(pdf('8 0 obj << /Subtype%\n/3D >> endobj'))).toMatch(/holds other files/);
    expect(await problem(pdf('8 0 obj << /XFA%\n9 0 R >> endobj'))).toMatch(/a form that runs/);
    expect(await problem(pdf('8 0 obj << /Encrypt%\n9 0 R >> endobj'))).toMatch(/locked/);
    expect(await problem(pdf('8 0 obj << /Subtype\0/Movie >> endobj'))).toMatch(/holds other files/);
  });

  it('is refused with a name that is cut where pieces of what is read meet', async () => {
    const [PIECE, NAME] = [64 * 1024, '/J#61va#53cript ']; // as much as is unpacked at once
    for (const before of [0, 1, 3, 4, 5, 9, 14].map((some) => PIECE - some)) {
      expect(await problem(pdf(stream('/Filter /FlateDecode', deflateSync(Buffer.from('x'.repeat(before) + NAME)))))).toMatch(/holds scripts/);
      expect(await problem(pdf(stream('/Filter /FlateDecode', deflateSync(Buffer.from(`/Subtype${' '.repeat(before + PIECE)}/3D `)))))).toMatch(/holds other files/);
    }
  });

  it('is taken as programs write it, well or badly', async () => {
    const page = (header: string, content: Buffer) => pdf(stream(header, content));
    const text = deflateSync(Buffer.from('BT (Of 120 people 96) Tj ET'));
    expect(await problem(pdf('7 0 obj\r<</Length 9 0 R/Filter/FlateDecode>>stream\r\n', text, '\rendstream\rendobj\r9 0 obj 5 endobj'))).toBeNull();
    expect(await problem(pdf('7 0 obj <</Length 99999 /Filter[/FlateDecode]/DecodeParms[null]>>\nstream\n', text, 'endstream endobj'))).toBeNull();
    expect(await problem(pdf('7 0 obj <</Length 0 /Filter /FlateDecode>>\nstream\r\nendstream endobj'))).toBeNull();
    expect(await problem(page('/Type /XRef /W [1 2 1] /Index [0 9] /Root 1 0 R /Filter /FlateDecode /DecodeParms << /Columns 4 /Predictor 12 >> /ID [<00FF> <00 ff>]', deflateSync(Buffer.from([2, 0, 0, 0, 0]))))).toBeNull();
    expect(await problem(page('/Filter /FlateDecode', text.subarray(0, -4)))).toBeNull(); // its check digits are missing, or others stand there
    expect(await problem(page('/Filter [/ASCII85Decode /FlateDecode]', Buffer.from('Gar~>')))).toBeNull();
    expect(await problem(pdf('8 0 obj << /Title (a \\) b (c) d) /Parent 2 0 R /First 3 0 R /Rect [0 0 nan -.5] >> endobj\n', '9 0 obj << /A << /B true >> /C null >> endobj'))).toBeNull();
    expect(await problem(pdf('8 0 obj << /Author (an (unbalanced bracket) >> endobj'))).toBeNull(); // no stream of objects is in it
  });

  it('is judged in time, whatever it repeats', async () => {
    const long = (text: string) => problem(pdf(text.repeat(Math.ceil((1024 * 1024) / text.length))));
    const begun = performance.now();
    for (const text of ['7 0 obj <</A ', '7 0 obj <</A(', '7 0 obj <</A[', '7 0 obj <</A 1>>stream ', '7 0 obj %', 'stream\n', '/XFA%', '/Subtype ', '#41']) await long(text);
    const empty = Buffer.concat([Buffer.from([0x78, 0x9c]), Buffer.alloc(5 * 1024 * 1024, Buffer.from([0, 0, 0, 0xff, 0xff]))]);
    expect(await problem(pdf('7 0 obj <</Filter /Fl>>stream\n'.repeat(3), empty))).toMatch(/damaged/);
    expect(performance.now() - begun).toBeLessThan(60_000);
  }, 120_000);

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
