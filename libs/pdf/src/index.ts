export type { Block, PdfDocument, TableBlock } from './blocks.ts';
export { writePdf } from './write-pdf.ts';
