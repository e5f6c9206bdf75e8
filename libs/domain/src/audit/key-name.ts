import { isWellFormed } from './well-formed.ts';

/** C2SP signed note: "MUST be non-empty, and MUST NOT have any Unicode spaces or plus". Nor control characters here. */
const KEY_NAME = /^[^\s+\p{Cc}]+$/u;

/** Whether the text may name a key, and so a log, whose key has its name. */
export const isKeyName = (text: string): boolean => KEY_NAME.test(text) && isWellFormed(text);
