/**
 * What makes a spreadsheet take a cell for a formula: the signs that begin one, in either width, and white space that some skip before them.
 * Apostrophes that somebody typed before such a text count as part of it: they get one more, so that whoever takes one away has every text as it was.
 */
const FORMULA = /^'*(?:[\s\u0000]*[=+\-@＝＋－＠]|[\t\r\n])/u;

/**
 * A text as a spreadsheet shows it, and never runs it: the apostrophe is what people type before such a text. Each line
 * of it counts: a spreadsheet that expects other separators begins a cell where a line begins.
 */
const harmless = (text: string): string => guarded(text.replace(/(?<=\n|\r)[^\r\n]+/g, guarded));

const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** A number stays one, also below nought: no number is a formula, and with an apostrophe nobody could calculate with it. */
const written = (cell: string | number): string => (typeof cell === 'number' ? String(cell) : harmless(cell).replaceAll('"', '""'));

/**
 * Rows as CSV after RFC 4180, every cell in quotation marks, with the mark that tells spreadsheets of UTF-8. Texts that
 * would be formulas are neutralised.
 */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map((cell) => `"${written(cell)}"`).join(',')}\r\n`).join('')}`;
