import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { plainPdf } from '@waymark/testing/pdf';
import type { FileStorage } from '../files/index.ts';
import { PdfPages } from './pdf-pages.ts';
import { READ_LIMITS } from './read-pages-aside.ts';

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
    for (let at = 0; at < 22; at += 1) void pdf.read(`p${at}`, slow, [1]);
    await Promise.resolve();
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
