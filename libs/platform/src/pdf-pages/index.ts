export { MOST_PAGES, type PagesRead, type PageText } from './messages.ts';
export { isPdf, PdfPages, type NotRead } from './pdf-pages.ts';
