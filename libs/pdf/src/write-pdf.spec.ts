import { expect, it } from '@jest/globals';
import { openPdf } from '@waymark/testing/pdf';
import type { Block } from './blocks.ts';
import { writePdf } from './write-pdf.ts';

const written = (...blocks: Block[]) => writePdf({ title: 'A & B', runningHead: 'Head', publisher: 'Waymark', madeAt: new Date('2027-01-01T09:00:00Z'), blocks });
const read = async (...blocks: Block[]) => openPdf(await written(...blocks));

it('is tagged, with its language and its title', async () => {
  const { tagged, language, title } = await read({ kind: 'heading', level: 1, text: 'A & B' });
  expect({ tagged, language, title }).toEqual({ tagged: true, language: 'en-GB', title: 'A & B' });
  const bytes = Buffer.from(await written({ kind: 'heading', level: 1, text: 'A & B' })).toString('latin1');
  expect(bytes).toContain('/DisplayDocTitle true');
  expect(bytes).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(bytes).toContain('A &amp; B');
});

it('each block is read in order, under its tag', async () => {
  const { elements } = await read(
    { kind: 'heading', level: 1, text: 'One' },
    { kind: 'mark', look: 'warning', text: 'Simulated' },
    { kind: 'heading', level: 2, text: 'Two' },
    { kind: 'paragraph', text: 'First\nSecond' },
    { kind: 'list', items: ['a'] },
    { kind: 'terms', rows: [{ term: 'Sent', value: 'Today' }] },
    { kind: 'table', columns: ['Year', 'Cost'], rows: [['1', '£5']] },
  );
  expect(elements.map(({ path, text }) => `${path.replace('/Document', '')} ${text}`)).toEqual([
    '/H1 One', '/P Simulated', '/H2 Two', '/P First', '/P Second', '/L/LI/Lbl •', '/L/LI/LBody a',
    '/Table/TR/TH Sent', '/Table/TR/TD Today', '/Table/TR/TH Year', '/Table/TR/TH Cost', '/Table/TR/TD 1', '/Table/TR/TD £5',
  ]);
});

it('what goes on over pages stays whole and in order, and heads and feet of pages are decoration', async () => {
  const words = Array.from({ length: 3000 }, (_, index) => `w${index}`).join(' ');
  const { pages, elements, untagged, words: aloud } = await read({ kind: 'heading', level: 1, text: 'Long' }, { kind: 'paragraph', text: words }, { kind: 'table', columns: ['A'], rows: [[words]] });
  expect(pages).toBeGreaterThan(3);
  expect(elements.filter(({ path }) => path.endsWith('/P')).map(({ text }) => text).join(' ')).toBe(words);
  expect(elements.filter(({ path }) => path.endsWith('/TD')).map(({ text }) => text).join(' ')).toBe(words);
  expect(untagged).toEqual([]);
  expect(aloud).not.toContain('Page 1 of');
});

it('no character is lost: other alphabets and pictures are drawn, and what no font has shows as its number', async () => {
  const { words } = await read({ kind: 'paragraph', text: 'naïve Ωμέγα Привет £5 ≥ €4 – ✓ 😀 中' });
  expect(words).toBe('naïve Ωμέγα Привет £5 ≥ €4 – ✓ 😀 [U+4E2D]');
});

it('text from right to left is drawn, and stays readable by what it says', async () => {
  const bytes = await written({ kind: 'paragraph', text: 'English שלום עולם (abc)' });
  expect((await openPdf(bytes)).untagged).toEqual([]);
  expect((await openPdf(bytes)).words).toContain('English');
});

it('a word that is wider than the page is broken, and controls show', async () => {
  const { words } = await read({ kind: 'paragraph', text: `${'x'.repeat(500)}\u0001` });
  expect(words.replaceAll(' ', '')).toBe(`${'x'.repeat(500)}\ufffd`);
});

it('the same document has the same bytes', async () => {
  const blocks: Block[] = [{ kind: 'paragraph', text: 'Some words: שלום 😀' }];
  expect((await written(...blocks)).equals(await written(...blocks))).toBe(true);
});

it('bullets of a word processor are drawn as bullets, and another sign of nobody’s alphabet by its number', async () => {
  const { words } = await read({ kind: 'heading', level: 1, text: 'One' }, { kind: 'paragraph', text: '\uf0b7 First \uf0a7 Second \uf0d8 Third \uf0fc Fourth \uf0b8 Fifth' });
  expect(words).toContain('• First ▪ Second ➢ Third ✓ Fourth [U+F0B8] Fifth');
});
