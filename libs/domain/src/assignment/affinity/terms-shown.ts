/**
 * The terms that people read of a match, from those that say most: specialties and methods first, which somebody named,
 * then pairs of words, which say more than either, then words that stand in none of these.
 *
 * @param shared specialties and methods
 * @param terms of documents, each the strongest first
 */
export const termsShown = (shared: readonly string[], terms: readonly string[], most: number): string[] => {
  const shown: string[] = [];
  const isPair = (term: string): boolean => term.includes(' ');
  const isIn = (term: string, other: string): boolean => ` ${other.toLowerCase()} `.includes(` ${term.toLowerCase()} `);
  for (const term of [...shared, ...terms.filter(isPair), ...terms.filter((one) => !isPair(one))]) if (!shown.some((other) => isIn(term, other))) shown.push(term);
  return shown.slice(0, most);
};
