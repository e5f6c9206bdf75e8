import type { Progress } from './sending.ts';

/** Part of the way at which progress is spoken, in percent. */
const STEP = 25;

/** What is spoken as a file goes on: every quarter of it, and whatever happens besides; empty: nothing. */
export const announcementOf = (before: Pick<Progress, 'state' | 'percent'>, now: Progress): string => {
  if (now.state !== before.state) return now.state === 'sending' && before.state !== 'waiting' ? '' : now.words;
  return now.state === 'sending' && Math.floor(now.percent / STEP) > Math.floor(before.percent / STEP) ? now.words : '';
};
