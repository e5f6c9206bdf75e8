/** Letters and signs that look like nothing: fillers of Hangul, and the empty pattern of Braille. */
const BLANK = /[\u115f\u1160\u2800\u3164\uffa0]/gu;

/** Whether a text has something that a reader sees: a letter, a digit or a sign, not only space and characters without width. */
export const isSeen = (text: string): boolean => /[\p{L}\p{N}\p{S}\p{P}]/u.test(text.replaceAll(BLANK, ''));

/**
 * Characters that nobody sees and that make a name look like another: control characters, line breaks among them, and
 * those that turn the order of letters round or embed another order. Joiners and marks of direction stay: scripts need them.
 */
const UNSEEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** Whether a name is one line that is read as it is written. */
export const isOneLine = (name: string): boolean => !UNSEEN.test(name);

/** A name as one line that is read as it is written; the rest of it stays. */
export const asOneLine = (name: string): string => name.replaceAll(new RegExp(`${UNSEEN.source}+`, 'gu'), ' ').trim();
