/** Whether nobody answered a question. */
export const isEmpty = (answer: unknown): boolean => answer === undefined || answer === null || answer === '' || (Array.isArray(answer) && answer.length === 0);

/** Whether an answer holds these words, however they are broken into lines. Of a group, all its answers count as one text. */
export const holds = (answer: unknown, words: string): boolean => inOneLine(textsOf(answer).join(' ')).includes(inOneLine(words));

const textsOf = (answer: unknown): string[] => (typeof answer === 'object' && answer !== null ? Object.values(answer).flatMap(textsOf) : [String(answer)]);

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
