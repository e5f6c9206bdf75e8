import { count } from './count.ts';

/** Words of the pages on which a team sees and brings back earlier versions of its draft. */
export const VERSIONS = {
  titleOf: { draft: 'Earlier versions of your answers', dtac: 'Earlier versions of your answers to the DTAC', esf: 'Earlier versions of your answers to the framework' },
  link: 'Earlier versions',
  restored: 'You have gone back to an earlier version of these answers',
  intro: 'Each line is what somebody of your team saved in one sitting. No word that was saved is lost: you can read how your answers stood, and go back to it.',
  none: 'There are no earlier versions',
  caption: 'Versions, newest first',
  version: (number: number): string => `Version ${number}`,
  when: 'Saved',
  who: 'By',
  changed: 'Answers changed',
  newest: 'newest',
  andMore: (number: number): string => `and ${count(number, 'more answer')}`,
  older: 'Older versions',
  page: (number: number): string => `Version ${number} of your answers`,
  savedBy: (when: string, who: string): string => `Saved ${when} by ${who}`,
  same: 'Your answers are the same now',
  differs: (number: number): string => `${number === 1 ? '1 answer is' : `${number} answers are`} different now`,
  then: 'In this version',
  now: 'Now',
  noAnswer: 'No answer',
  back: 'Go back to this version',
  backHint: 'Your answers of now become an earlier version, so that you can go back to them too.',
} as const;
