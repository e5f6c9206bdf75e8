/** The name of the field for the words that are cited of a question, or of a page of a document. */
export const quoteField = (cited: string): string => `quote.${cited}`;
