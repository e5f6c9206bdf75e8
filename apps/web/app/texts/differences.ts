import { count } from './count.ts';

/** Packs of guidance as people call them. */
const PACKS: Readonly<Record<string, string>> = { dtac: 'DTAC', esf: 'Evidence standards framework' };

/** Words of the pages that compare two versions of what was sent. */
export const DIFFERENCES = {
  title: 'What changed between versions',
  link: 'See what changed between versions',
  revision: (number: number): string => `Version ${number}`,
  from: 'Compare',
  to: 'With',
  show: 'Show what changed',
  found: (number: number, from: number, to: number): string => {
    if (from === to) return 'This is one and the same version: choose another';
    return number === 0 ? `Versions ${from} and ${to} answer every question alike` : `${count(number, 'answer')} ${number === 1 ? 'differs' : 'differ'} between versions ${from} and ${to}`;
  },
  documents: (number: number, from: number, to: number): string =>
    number === 0 ? `Versions ${from} and ${to} have the same documents` : `${count(number, 'document')} ${number === 1 ? 'differs' : 'differ'} between versions ${from} and ${to}`,
  added: 'Added',
  removed: 'Removed',
  replaced: 'Replaced',
  by: 'by',
  marked: 'Now commercial in confidence',
  unmarked: 'No longer commercial in confidence',
  noAnswer: 'No answer',
  inPack: (pack: string, words: string): string => `${PACKS[pack] ?? pack}: ${words}`,
  asked: (revision: number): string => `Version ${revision} answers a request`,
  answer: 'Answer in words',
  inAnswers: 'See the answers that changed',
} as const;
