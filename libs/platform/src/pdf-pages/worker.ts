import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Message, type PageText, type ToRead } from './messages.ts';
import { textOfItems } from './text-of-items.ts';

/** Most pages of a document that are read: whoever needs a later one downloads it. */
const MOST_PAGES = 2_000;

const { file, wanted } = workerData as ToRead;
const send = (message: Message): void => parentPort?.postMessage(message);

/** Nothing of a file runs, and nothing is fetched but tables of characters beside pdf.js. */
const open = (data: Uint8Array) =>
  getDocument({
    data,
    isEvalSupported: false,
    enableXfa: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    cMapUrl: `${join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps')}/`,
    verbosity: VerbosityLevel.ERRORS,
  });

try {
  const document = await open(new Uint8Array(file)).promise;
  const pages = Math.min(document.numPages, MOST_PAGES);
  const texts: PageText[] = [];
  for (const page of wanted.filter((one) => one <= pages)) {
    const { items } = await (await document.getPage(page)).getTextContent();
    texts.push({ page, ...textOfItems(items) });
  }
  send({ read: { pages, texts } });
} catch (error) {
  send({ fault: error instanceof Error ? error.name : 'unknown' });
}
