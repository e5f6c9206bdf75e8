export { type PagesRead, type PageText } from './messages.ts';
export { isPdf, PdfPages } from './pdf-pages.ts';
