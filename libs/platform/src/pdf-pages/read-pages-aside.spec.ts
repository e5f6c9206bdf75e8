import { spawnSync } from 'node:child_process';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { pdfOf, plainPdf } from '@waymark/testing/pdf';
import type { FileStorage } from '../files/index.ts';
import { MOST_PAGES } from './messages.ts';
import { PdfPages } from './pdf-pages.ts';
import { READ_LIMITS, readPagesAside, Unreadable } from './read-pages-aside.ts';

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
    expect((await readPagesAside({ file, wanted: [0, -1, 1.5, NaN, 4] })).texts).toEqual([]);
    expect(await readPagesAside({ file, wanted: [2] })).toEqual({ pages: 3, texts: [{ page: 2, text: '', cut: false }] });
  }, 30_000);

  it('counts pages beyond those that are read, and reads none of them', async () => {
    const file = plainPdf(Array.from({ length: MOST_PAGES + 1 }, () => []));
    expect(await readPagesAside({ file, wanted: [MOST_PAGES, MOST_PAGES + 1] })).toEqual({ pages: MOST_PAGES + 1, texts: [{ page: MOST_PAGES, text: '', cut: false }] });
  }, 60_000);

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

const mediaType = 'application/pdf';
const TRIAL = plainPdf([['The trial of the lamp']]);

/** Files that come, but for those named `slow`, which never do until they are let go. */
const storageOf = () => {
  const waiting: (() => void)[] = [];
  const open = async (key: string): Promise<Readable> => {
    if (key === 'slow') await new Promise<void>((resolve) => waiting.push(resolve));
    return Readable.from([key === 'broken' ? Buffer.from('%PDF-1.4 and nothing else') : TRIAL]);
  };
  return { storage: { open } as unknown as FileStorage, letGo: () => waiting.splice(0).forEach((resolve) => resolve()) };
};

describe('pages of files that were taken', () => {
  it('are read for a review while all places of readers are taken, four of them by one person', async () => {
    const { storage, letGo } = storageOf();
    const pdf = new PdfPages(storage);
    const slow = { key: 'slow', mediaType };
    const readers = ['a', 'a', 'a', 'a', 'b'].map((person) => pdf.read(person, slow, [1]));
    await expect(pdf.read('a', slow, [1])).rejects.toMatchObject({ extensions: { code: 'TOO_MANY' } });
    expect(await pdf.read('a', { key: 'trial', mediaType }, [1], { purpose: 'citing' })).toMatchObject({ pages: 1, texts: [{ text: 'The trial of the lamp' }] });
    letGo();
    const going = setInterval(letGo, 20);
    await Promise.all(readers);
    clearInterval(going);
    expect(await pdf.read('a', { key: 'trial', mediaType }, [1])).toMatchObject({ pages: 1 });
  }, 60_000);

  it('are refused where twenty wait', async () => {
    const { storage } = storageOf();
    const pdf = new PdfPages(storage);
    const slow = { key: 'slow', mediaType };
    for (let at = 0; at < 22; at += 1) {
      void pdf.read(`p${at}`, slow, [1]);
      await new Promise(setImmediate);
    }
    await expect(pdf.read('late', slow, [1])).rejects.toMatchObject({ extensions: { code: 'TOO_MANY' } });
  });

  it('tell a file that nobody can read from one that was not read this time', async () => {
    const { storage } = storageOf();
    expect(await new PdfPages(storage).read('a', { key: 'broken', mediaType }, [1])).toEqual({ unread: 'unreadable' });
    expect(await new PdfPages(storage, { ...READ_LIMITS, deadline: 0.001 }).read('a', { key: 'trial', mediaType }, [1])).toEqual({ unread: 'too-much' });
  }, 60_000);

  it('are waited for no longer than whoever asked waits, in the queue too', async () => {
    const pdf = new PdfPages(storageOf().storage);
    const asked = [0, 1, 2].map(() => {
      const giving = new AbortController();
      return { giving, answer: pdf.read('a', { key: 'slow', mediaType }, [1], { signal: giving.signal }) };
    });
    for (const { giving } of asked) giving.abort();
    expect(await Promise.all(asked.map(({ answer }) => answer))).toEqual([0, 1, 2].map(() => ({ unread: 'too-much' })));
    expect(await pdf.read('a', { key: 'trial', mediaType }, [1], { signal: AbortSignal.abort() })).toEqual({ unread: 'too-much' });
  });
});
