/** What each kind of product is in the form; `diagnostic` beside another kind adds nothing. */
const CATEGORIES: Readonly<Record<string, readonly string[]>> = {
  'medical device': ['medical-device'],
  diagnostic: [],
  digital: ['digital'],
  AI: ['ai'],
  service: ['model-of-care'],
  procedure: ['other'],
};
const DIAGNOSTIC_ALONE: readonly string[] = ['ivd'];

/** The kinds of product that have a category. */
export const KINDS: readonly string[] = Object.keys(CATEGORIES);

/** The answer to the question `categories` for the kinds of a product; empty where none of them is known. */
export const categoriesOf = (kinds: readonly string[]): string[] => {
  if (kinds.length === 1 && kinds[0] === 'diagnostic') return [...DIAGNOSTIC_ALONE];
  return [...new Set(kinds.flatMap((kind) => (Object.hasOwn(CATEGORIES, kind) ? (CATEGORIES[kind] ?? []) : [])))];
};
