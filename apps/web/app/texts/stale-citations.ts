import { STALE_TAG } from './stale-tag.ts';

import type { StaleReason } from '@waymark/domain/rubric';

const WHY: Record<StaleReason, string> = {
  'answer-changed': 'the answer has changed',
  'answer-gone': 'the answer is gone',
  'quote-gone': 'the quoted passage is no longer in the answer',
  'document-replaced': 'a newer document took its place',
  'document-gone': 'the document is gone',
};

/** What is said where a reason rests on something that has changed. */
export const STALE = {
  tag: STALE_TAG,
  newer: 'A newer version since',
  heading: 'What you cite has changed',
  ownDocument: 'A document that you cite was replaced or taken away, and no new version of the answers need have been sent. Look whether the newest one still says it, and cite that.',
  own: 'The innovator sent a newer version after you wrote. Read it again, and change your answer where it no longer holds; where you still cite it, you confirm that when you submit. When you submit, your review rests on the newest version.',
  summary: (count: number): string => `${count === 1 ? '1 answer rests' : `${count} answers rest`} on something that has changed:`,
  one: (cited: string, because: StaleReason): string => `${cited}: ${WHY[because]}`,
  again: 'I looked at this again, and my answer holds on what is there now',
  againHint: 'Where an answer no longer holds, change it first, then tick what it still cites: your review rests on what is there now. What you do not tick, you are asked about.',
  againOne: (title: string, cited: string, because: StaleReason): string => `${title}: ${cited} (${WHY[because]})`,
  compare: 'See what changed between versions',
} as const;
