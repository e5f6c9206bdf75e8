import type { Blocker } from '@waymark/domain/pipeline';

/** Seats that are not as they were: a proposal is solved anew for them. */
const SOLVED_ANEW = ['seats-moved', 'seats-lacking'];

/** After these no proposal of that stage is solved any more: the first says its remedy itself. */
const OVER = ['stage-moved', 'round-closed'];

/**
 * What keeps a proposal from being confirmed, with the remedy said once, at the end: it is solved anew, or, where one of its
 * evaluations is not to be solved any more, discarded. Other bars name their own.
 */
export const withRemedy = (found: readonly Blocker[]): Blocker[] => {
  const isOver = found.some(({ code }) => OVER.includes(code));
  const last = found.findLastIndex(({ code }) => SOLVED_ANEW.includes(code) || (isOver && code !== 'stage-moved'));
  return found.map((one, at) => (at === last ? { ...one, staffMessage: `${one.staffMessage}. ${isOver ? 'Discard it' : 'Solve it anew, or discard it'}` } : one));
};
