/** Letters and signs that look like nothing: fillers of Hangul, and the empty pattern of Braille. */
const BLANK = /[\u115f\u1160\u2800\u3164\uffa0]/gu;

/** Whether a text has something that a reader sees: a letter, a digit or a sign, not only space and characters without width. */
export const isSeen = (text: string): boolean => /[\p{L}\p{N}\p{S}\p{P}]/u.test(text.replaceAll(BLANK, ''));

/**
 * Characters without a look of their own that word processors and phones bring along, and those that turn the order of
 * letters round or embed another order: a name is read without them. Joiners and marks of direction stay: scripts need them.
 */
const HIDDEN = /[\u202a-\u202e\u2066-\u2069\u200b\u00ad\ufeff]/gu;

/** Control characters and line breaks: a space in a name. */
const CONTROL = /[\p{Cc}\u2028\u2029]+/gu;

/** A name as one line that is read as it is written; the rest of it stays. */
export const asOneLine = (name: string): string => name.replaceAll(HIDDEN, '').replaceAll(CONTROL, ' ').trim();

/** Whether a name stands on one line; breaks before and after it do not count. */
export const isOneLine = (name: string): boolean => !/[\n\r\u2028\u2029]/u.test(name.replaceAll(HIDDEN, '').trim());
