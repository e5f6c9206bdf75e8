import type { Fields } from './kept-words.ts';

/** A form that a button has sent, and what was written on its page meanwhile. */
export interface UnderWay {
  /** The key of the form. */
  key: string;
  posted: Fields;
  /** What stands in the fields since; null: the same. */
  since: Fields | null;
}

let waiting: { of: UnderWay; untaken: () => void } | null = null;

/**
 * Hands what a button sent to the page that comes of it. Where another page came instead, which takes nothing, it is
 * called back once all effects of that page have run.
 */
export const handOn = (of: UnderWay, untaken: () => void): void => {
  const handed = { of, untaken };
  waiting = handed;
  setTimeout(() => {
    if (waiting !== handed) return;
    waiting = null;
    untaken();
  });
};

/** Takes over what the page before this one had sent; null: nothing. */
export const takeOver = (): UnderWay | null => {
  const taken = waiting?.of ?? null;
  waiting = null;
  return taken;
};
