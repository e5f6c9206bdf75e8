/** The name of the field for the words that are cited of a question. */
export const quoteField = (question: string): string => `quote.${question}`;
