/** As many characters as Excel lets a cell hold. */
const LONGEST = 32_767;

/** Halves of a character, as the cut may leave one: no database keeps them as text. */
const HALF = /\p{Cs}/gu;

/** The text of a cell as it can be kept. A file that was made to harm may hold more than Excel writes. */
export const cellText = (text: string): string => text.slice(0, LONGEST).replaceAll(HALF, '\uFFFD');
