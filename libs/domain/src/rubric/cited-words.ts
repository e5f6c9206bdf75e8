/** Whether nobody answered a question. */
export const isEmpty = (answer: unknown): boolean => answer === undefined || answer === null || answer === '' || (Array.isArray(answer) && answer.length === 0);

/** Whether these words stand in an answer of any shape, however either breaks its lines. Of a group, all its answers count as one text. */
export const holdsWords = (answer: unknown, words: string): boolean => inOneLine(textsOf(answer).join(' ')).includes(inOneLine(words));

const textsOf = (answer: unknown): string[] => (typeof answer === 'object' && answer !== null ? Object.values(answer).flatMap(textsOf) : [String(answer)]);

export const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Whether these words stand on a page: also where a line of it breaks within one of them. */
export const pageHoldsWords = (text: string, words: string): boolean => holdsWords(text, words) || holdsWords(text.replaceAll(/[-\u00ad\u2010][^\S\n]*\n\s*/g, ''), words);

/** How one page of a document is named among what is cited. */
export const citedPage = (document: string, page: number): string => `${document}#${page}`;
