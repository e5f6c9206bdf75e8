import { createHash } from 'node:crypto';

/** SHA-256 of the canonical text of a passport, in hex: the same passport has one, however its file was laid out. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
