/** What is said of words that a reason cites. Apart, since only the server says it. */
export const CITED = {
  quoteNotFound: (words: string): string => `“${words}” is not in this answer. Copy the words as they stand there, one passage a line, or remove them`,
  notOnPage: (words: string): string => `“${words}” is not on this page, or its words cannot be read here. Copy the words as they stand there, one passage a line, or remove them`,
  citedWords: (cited: string, words: readonly string[]): string => (words.length === 0 ? cited : `${cited}: ${words.map((one) => `“${one}”`).join(', ')}`),
} as const;
