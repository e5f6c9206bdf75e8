import { isWellFormed } from './well-formed.ts';

const NOTE_TEXT = /^[^\0-\x09\x0b-\x1f\x7f]*\n$/;

/** Whether a text may be signed as a note (C2SP signed-note): UTF-8, its last line ended, no control characters. */
export const isNoteText = (text: string): boolean => NOTE_TEXT.test(text) && isWellFormed(text);
