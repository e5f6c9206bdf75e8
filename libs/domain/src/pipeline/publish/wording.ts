/** An id in a sentence; says so where the definition names nothing. */
export const quoted = (id: string | null | undefined): string => (id ? `“${id}”` : 'nothing');

/** Ids in a sentence, joined with commas. */
export const quotedList = (ids: Iterable<string>): string => [...ids].map(quoted).join(', ') || 'none';

/** A count with its noun, e.g. `1 person`, `3 people`. */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The sentence part as a list of one where it is true, else none. */
export const when = (isFault: boolean, part: string): string[] => (isFault ? [part] : []);
