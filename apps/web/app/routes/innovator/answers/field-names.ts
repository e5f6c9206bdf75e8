/** Names of the fields of a question, which are also the ids that errors and links lead to. Ids of questions hold no space. */
export const fieldOf = (question: string): string => `q-${question}`;

/** The parts of a date, in the order in which people write them. */
export const DATE_PARTS = ['day', 'month', 'year'] as const;

/** The name of a part of a date; its id is that of `partOf`. */
export const datePartOf = (field: string, part: (typeof DATE_PARTS)[number]): string => `${field}[${part}]`;

/** What a question posts beside its answer. */
export const partOf = (field: string, part: string): string => `${field}-${part}`;

/** A field of an item of a group; items count from 0. */
export const itemFieldOf = (question: string, item: number, field: string): string => `${fieldOf(question)}-${item}-${field}`;

/** How many items of a group the page showed. */
export const countOf = (question: string): string => partOf(fieldOf(question), 'count');

/** Every question that the page showed: what it did not show is left as it is. */
export const ASKED = 'asked';
