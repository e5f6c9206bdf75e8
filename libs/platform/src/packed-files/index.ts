export { FileProblem } from './file-problem.ts';
export { ARCHIVE_LIMITS, readArchive, type Part } from './read-archive.ts';
export { readMarkup, type Element } from './read-markup.ts';
export { sheetRows, type SheetRow } from './sheet/index.ts';
