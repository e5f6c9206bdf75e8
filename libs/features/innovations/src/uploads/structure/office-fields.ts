/** Fields that let another program run. */
const RUNS = /^(DDE|DDEAUTO)$/;

/** Fields that bring in what lies elsewhere. The last three are seldom met, and do the same. */
const FETCHES = /^(INCLUDETEXT|INCLUDE|LINK|IMPORT|DATABASE|RD)$/;

/** A picture's file on the reader's own computer, or in the letter that it came with: programs leave these when pages are pasted. */
const WITHIN = /^\s*["“]?(?:[a-z]:[\\/]|\/[^/\\"”\s]|cid:)/i;

/**
 * What the code of a field of Word does beyond its document, such as `INCLUDETEXT "https://…"`.
 *
 * @returns in words, or null where it stays within
 */
export const fieldHolds = (code: string): string | null => {
  const [, word = '', rest = ''] = /^\s*([a-z]+)\b([^]*)$/i.exec(code) ?? [];
  const keyword = word.toUpperCase();
  if (RUNS.test(keyword)) return 'commands for other programs';
  if (FETCHES.test(keyword) || (keyword === 'INCLUDEPICTURE' && !WITHIN.test(rest))) return `fields that fetch from elsewhere (${keyword})`;
  return null;
};
