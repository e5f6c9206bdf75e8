export { pdfOf, plainPdf } from './plain-pdf.ts';
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A tagged PDF as a screen reader meets it. */
export interface ReadPdf {
  title: string;
  language: string;
  tagged: boolean;
  pages: number;
  /** Elements that hold text, in the order in which they are read; an element that goes on over a page is once for each page. */
  elements: { path: string; text: string }[];
  headings: { level: number; text: string }[];
  /** All that is read aloud, with single spaces. */
  words: string;
  /** Text that is neither tagged nor marked as decoration. */
  untagged: string[];
}

interface Node {
  role?: string;
  type?: string;
  id?: string;
  children?: Node[];
}

/** Reads a PDF by an independent reader, by its tags and not by where things stand. */
export const openPdf = async (file: Uint8Array): Promise<ReadPdf> => {
  const task = getDocument({ data: new Uint8Array(file), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } };
  const read: ReadPdf = { title: info.Title ?? '', language: info.Language ?? '', tagged: (await document.getMarkInfo())?.Marked === true, pages: document.numPages, elements: [], headings: [], words: '', untagged: [] };
  for (let number = 1; number <= document.numPages; number++) await readPage(await document.getPage(number), read);
  for (const { path, text } of read.elements) {
    const level = /H(\d)$/.exec(path)?.[1];
    if (level) read.headings.push({ level: Number(level), text });
  }
  read.words = read.elements.map(({ text }) => text).join(' ').replaceAll(/\s+/g, ' ');
  await task.destroy();
  return read;
};

const readPage = async (page: PDFPageProxy, read: ReadPdf): Promise<void> => {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: (string | null)[] = [];
  for (const item of items as { type?: string; id?: string; tag?: string; str?: string; hasEOL?: boolean }[]) {
    if (item.type === 'endMarkedContent') open.pop();
    else if (item.type) open.push(item.id ?? (item.tag === 'Artifact' ? 'artifact' : null));
    else {
      const within = open.findLast((id) => id !== null);
      if (within === undefined && item.str?.trim()) read.untagged.push(item.str);
      if (within) texts.set(within, (texts.get(within) ?? '') + (item.str ?? '') + (item.hasEOL ? ' ' : ''));
    }
  }
  const walk = (node: Node, path: string): void => {
    const here = node.role && node.role !== 'Root' ? `${path}/${node.role}` : path;
    const text = (node.children ?? []).filter(({ type }) => type === 'content').map(({ id }) => texts.get(id ?? '') ?? '').join('');
    if (text) read.elements.push({ path: here, text: text.replaceAll(/\s+/g, ' ').trim() });
    for (const child of node.children ?? []) walk(child, here);
  };
  const tree = (await page.getStructTree()) as Node | null;
  if (tree) walk(tree, '');
};
