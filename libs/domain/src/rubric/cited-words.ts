/** Whether nobody answered a question. */
export const isEmpty = (answer: unknown): boolean => answer === undefined || answer === null || answer === '' || (Array.isArray(answer) && answer.length === 0);

/** Whether these words stand in an answer of any shape, however either breaks its lines. Of a group, all its answers count as one text. */
export const holdsWords = (answer: unknown, words: string): boolean => inOneLine(textsOf(answer).join(' ')).includes(inOneLine(words));

const textsOf = (answer: unknown): string[] => (typeof answer === 'object' && answer !== null ? Object.values(answer).flatMap(textsOf) : [String(answer)]);

export const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The words of a page, and whether it holds more than was read of it. */
export interface PageWords {
  text: string;
  cut: boolean;
}

/** Whether these words stand on a page, however the program that read it and the one that they were copied from write them. */
export const pageHoldsWords = (text: string, words: string): boolean => {
  const sought = skeleton(words);
  return sought !== '' && skeleton(text).includes(sought);
};

/** Whether these words are known not to stand on a page; null: nothing could be read of it. Of what was not read nothing is known. */
export const pageLacksWords = (page: PageWords | null, words: string): boolean => page === null || (!page.cut && !pageHoldsWords(page.text, words));

/**
 * Words without what programs write differently: spaces and breaks of lines, characters that print nothing, kinds of
 * quotes and of dashes, ligatures. A dash between letters may be one that a line ends with, and is left out; beside a
 * number it stays: it may be a minus.
 */
const skeleton = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[’‘‛]/g, "'")
    .replaceAll(/[“”„‟«»]/g, '"')
    .replaceAll(/[\s\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}]+/gu, '')
    .replaceAll(/[\p{Pd}\u2212]/gu, '-')
    .replaceAll(/(?<=[\p{L}\p{M}])-+(?=\p{L}|$)|^-+(?=\p{L})/gu, '');

/** How one page of a document is named among what is cited. */
export const citedPage = (document: string, page: number): string => `${document}#${page}`;
