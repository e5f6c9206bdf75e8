import { expect, it } from '@jest/globals';
import { wordsOfForm } from './words-of-form.server.ts';

const MIB = 1024 * 1024;
const TYPE = { 'content-type': 'multipart/form-data; boundary=b0' };

/** A form that comes in pieces of this size. */
const inPieces = (text: string, size: number): Request => {
  const bytes = Buffer.from(text);
  let at = 0;
  const body = new ReadableStream<Uint8Array>({ pull: (to) => (at < bytes.length ? to.enqueue(bytes.subarray(at, (at += size))) : to.close()) });
  return new Request('http://localhost/', { method: 'POST', headers: TYPE, body, duplex: 'half' } as RequestInit);
};
const part = (head: string, body: string): string => `--b0\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`;
const FORM = `${part('name="before"', 'Words\r\n--b of “mine”')}${part('name="file"; filename="a.pdf"\r\nContent-Type: application/pdf', 'x\r\n--b'.repeat(500))}${part('name="none"; filename=""', '')}${part('name="after"', '')}${part('name="last"', 'The end')}--b0--\r\n`;

it.each([1, 7, 64, 100_000])('words before and after files are kept as they are, in pieces of %i bytes; of a file, that there was one', async (size) => {
  const form = await wordsOfForm(inPieces(FORM, size), 2 * MIB);
  expect(['before', 'after', 'last'].map((name) => form.get(name))).toEqual(['Words\r\n--b of “mine”', '', 'The end']);
  expect(['file', 'none'].map((name) => (form.get(name) as File).size)).toEqual([1, 0]);
});

it('of a hundred MiB of files nothing is held: a limit of a few bytes more than the words is enough', async () => {
  let left = 100;
  const body = new ReadableStream<Uint8Array>({
    start: (to) => to.enqueue(Buffer.from(`${part('name="words"', 'Kept')}--b0\r\nContent-Disposition: form-data; name="f"; filename="f"\r\n\r\n`)),
    pull: (to) => (left-- > 0 ? to.enqueue(new Uint8Array(MIB)) : (to.enqueue(Buffer.from('\r\n--b0--\r\n')), to.close())),
  });
  const form = await wordsOfForm(new Request('http://localhost/', { method: 'POST', headers: TYPE, body, duplex: 'half' } as RequestInit), 500);
  expect([form.get('words'), (form.get('f') as File).size]).toEqual(['Kept', 1]);
});

it('more words than may be, and what is no form, are refused', async () => {
  await expect(wordsOfForm(inPieces(FORM, 64), 100)).rejects.toMatchObject({ status: 413 });
  await expect(wordsOfForm(inPieces(`--b0\r\n${'x'.repeat(20_000)}`, 64), 2 * MIB)).rejects.toMatchObject({ status: 400 });
  await expect(wordsOfForm(inPieces('nothing of the kind', 64), 2 * MIB)).rejects.toMatchObject({ status: 400 });
  await expect(wordsOfForm(new Request('http://localhost/', { method: 'POST', body: 'a', headers: { 'content-type': 'multipart/form-data' } }), 2 * MIB)).rejects.toMatchObject({ status: 400 });
});
