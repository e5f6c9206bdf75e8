/** Whether nobody answered a question. */
export const isEmpty = (answer: unknown): boolean => answer === undefined || answer === null || answer === '' || (Array.isArray(answer) && answer.length === 0);

/** Whether these words stand in an answer of any shape, however either breaks its lines. Of a group, all its answers count as one text. */
export const holdsWords = (answer: unknown, words: string): boolean => inOneLine(textsOf(answer).join(' ')).includes(inOneLine(words));

const textsOf = (answer: unknown): string[] => (typeof answer === 'object' && answer !== null ? Object.values(answer).flatMap(textsOf) : [String(answer)]);

export const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
