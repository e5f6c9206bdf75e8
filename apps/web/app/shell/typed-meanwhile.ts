/** What stands in the fields of a form, by field. */
export type Stands = ReadonlyMap<string, string>;

/** What an address says of what was just done on its page: it is the same page without. */
const OF_WHAT_WAS_DONE = ['done', 'sent'];

/** A page by its address: what is written on one never goes to another, which may have the same fields. */
export const pageOf = ({ pathname, search }: { pathname: string; search: string }): string => {
  const asked = new URLSearchParams(search);
  for (const name of OF_WHAT_WAS_DONE) asked.delete(name);
  return `${pathname}?${asked.toString()}`;
};

/** What stands in fields otherwise than it stood before; a field that was not there was empty. */
export const writtenSince = (before: Stands, now: Stands): Stands => new Map([...now].filter(([field, words]) => words !== (before.get(field) ?? '')));

let waiting: { page: string; words: Map<string, string> } | null = null;

/** Leaves words of a form that goes to whatever form of the same page has their fields. */
export const leaveWords = (page: string, words: Stands): void => {
  if (words.size > 0) waiting = { page, words: new Map([...(waiting?.page === page ? waiting.words : []), ...words]) };
};

/** Takes the words that were left for a field, once; undefined: none were. */
export const takeWords = (page: string, field: string): string | undefined => {
  if (waiting?.page !== page) return undefined;
  const words = waiting.words.get(field);
  waiting.words.delete(field);
  return words;
};

/** Another page is shown: no form of the one before comes any more. */
export const forgetWordsOfOthers = (page: string): void => {
  if (waiting?.page !== page) waiting = null;
};
