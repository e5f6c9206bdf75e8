/** Titles of criteria and gates by id. */
export type RubricTitles = ReadonlyMap<string, string>;

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** A list of ids that no person reads, at the end of a sentence that says their number already. */
const IDS = new RegExp(`: ${UUID}(?:, ${UUID})*`, 'g');

/** A sentence with ids of criteria and gates put into words, and without lists of other ids. What is no id stays. */
export const inTitles = (words: string, titles: RubricTitles): string => words.replace(IDS, '').replace(/\b[a-z]{1,3}-[a-z-]+\b/g, (id) => titles.get(id) ?? id);
