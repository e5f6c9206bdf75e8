/** Titles of criteria and gates by id. */
export type RubricTitles = ReadonlyMap<string, string>;

/** A sentence with ids of criteria and gates put into words. What is no id stays. */
export const inTitles = (words: string, titles: RubricTitles): string => words.replace(/\b[a-z]{1,3}-[a-z-]+\b/g, (id) => titles.get(id) ?? id);
