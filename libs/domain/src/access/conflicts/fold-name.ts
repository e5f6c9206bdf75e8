/** Accents of Latin, Greek and Cyrillic letters. Marks of other scripts carry vowels and stay. */
const ACCENTS = /[\u0300-\u036f]/gu;
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/gu;

/**
 * A name as it is compared: case, accents, width, ligatures and punctuation folded, so that "Viz.ai", "VIZ AI" and
 * "Ｖｉｚ　ａｉ" are one name. Words stay apart: "Vizai" is another. Empty where nothing but punctuation was written.
 */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    // By way of capitals, since ß and SS, ı and I differ in small letters only; and to them from small ones, since ẞ is its own capital
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    // Whether a sigma is a final one depends on the punctuation after it
    .replaceAll('ς', 'σ')
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(BETWEEN_WORDS, ' ')
    .trim()
    .normalize('NFC');
