import type { Fields } from './kept-words.ts';
import type { Place } from './place.ts';

/** A form that a button has sent, and what was written on its page meanwhile. */
export interface UnderWay {
  /** Of which page the words are: fields of another may have the same names. */
  place: Place;
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

/** Takes over what the page before this one had sent, where both are of one place; null: nothing. What is of another place is left to whoever handed it on. */
export const takeOver = ({ person, of, part }: Place): UnderWay | null => {
  const from = waiting?.of;
  if (!from || from.place.person !== person || from.place.of !== of || from.place.part !== part) return null;
  waiting = null;
  return from;
};
