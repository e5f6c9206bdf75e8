import { readMarkup } from '../read-markup.ts';

/** Formats of dates that every Excel knows by their numbers (ECMA-376, 18.8.30); those of times alone, 18 to 21 and 45 to 47, are none. */
const KNOWN = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58]);

/** What stands in quotes, in brackets or after a backslash is shown as it is and formats nothing. */
const SHOWN = /"[^"]*"|\[[^\]]*\]|\\./g;

/** The styles of cells, by their places, that show a number as a date. */
export const dateStyles = async (content: Buffer): Promise<Set<number>> => {
  const own = new Set<number>();
  const dates = new Set<number>();
  let formats: number[] = [];
  await readMarkup(content, ({ name, attributes }) => {
    const id = Number(attributes['numFmtId']);
    if (name === 'numFmt' && /[yd]/i.test((attributes['formatCode'] ?? '').replaceAll(SHOWN, ''))) own.add(id);
    if (name === 'xf') formats.push(id);
    if (name === 'cellXfs') formats.forEach((one, at) => (KNOWN.has(one) || own.has(one)) && dates.add(at));
    if (name === 'cellStyleXfs' || name === 'cellXfs') formats = [];
  });
  return dates;
};
