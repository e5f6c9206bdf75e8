/** With the u flag a whole surrogate pair is one character, so that only a lone half is of this class. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Whether every surrogate of the text has its other half, that is: whether UTF-8 can carry it unchanged. */
export const isWellFormed = (text: string): boolean => !LONE_SURROGATE.test(text);
