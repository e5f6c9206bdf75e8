import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { pdfOf, plainPdf } from '@waymark/testing/pdf';
import { readPagesAside, Unreadable } from './read-pages-aside.ts';

beforeAll(() => {
  // threads run what is built; the whole run of tests has built already
  if (process.env['WAYMARK_BUILT']) return;
  const built = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-b', 'libs/platform'], { cwd: fileURLToPath(new URL('../../../../', import.meta.url)), encoding: 'utf8' });
  expect(built.stdout).toBe('');
}, 300_000);

/** A page that unpacks to so many bytes, packed twice over so that the file is small. */
const bomb = (bytes: number): Buffer => {
  const packed = deflateSync(deflateSync(Buffer.alloc(bytes, 'q ')));
  return pdfOf([
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from('<</Type/Pages/Count 1/Kids[3 0 R]>>'),
    Buffer.from('<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>'),
    Buffer.concat([Buffer.from(`<</Length ${packed.length}/Filter[/FlateDecode/FlateDecode]>>stream\n`), packed, Buffer.from('\nendstream')]),
  ]);
};

describe('reading pages aside', () => {
  it('gives the words of the pages that are wanted, and how many there are', async () => {
    const file = plainPdf([['A title', 'Healing at 12 weeks rose\nfrom 54% to 63%.'], [], ['The third page (of three).']]);
    expect(await readPagesAside({ file, wanted: [1, 3, 4] })).toEqual({
      pages: 3,
      texts: [
        { page: 1, text: 'A title\n\nHealing at 12 weeks rose\nfrom 54% to 63%.', cut: false },
        { page: 3, text: 'The third page (of three).', cut: false },
      ],
    });
    expect(await readPagesAside({ file, wanted: [2] })).toEqual({ pages: 3, texts: [{ page: 2, text: '', cut: false }] });
  }, 30_000);

  it('refuses what no reader can read', async () => {
    await expect(readPagesAside({ file: Buffer.from('%PDF-1.4 and nothing else'), wanted: [1] })).rejects.toMatchObject({ because: 'damaged' });
  }, 30_000);

  it('ends what takes too long or too much, and goes on answering meanwhile', async () => {
    const file = bomb(160 * 1024 * 1024);
    expect(file.length).toBeLessThan(100_000);
    let ticks = 0;
    const ticking = setInterval(() => (ticks += 1), 20);
    await expect(readPagesAside({ file, wanted: [1] }, { deadline: 60, memory: 60 * 1024 * 1024 })).rejects.toThrow(new Unreadable('too-much'));
    await expect(readPagesAside({ file, wanted: [1] }, { deadline: 0.05, memory: Infinity })).rejects.toThrow(new Unreadable('too-much'));
    clearInterval(ticking);
    expect(ticks).toBeGreaterThan(2);
  }, 90_000);
});
