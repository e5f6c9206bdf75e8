/** Whether these words stand in an answer of any shape, however either breaks its lines. */
export const holdsWords = (answer: unknown, words: string): boolean => inOneLine(textsOf(answer).join(' ')).includes(inOneLine(words));

const textsOf = (answer: unknown): string[] => (typeof answer === 'object' && answer !== null ? Object.values(answer).flatMap(textsOf) : [String(answer)]);

export const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
