import type { Hands } from './hands.ts';

/** A mouse or a finger, and a keyboard for words. */
export const mouseHands: Hands = {
  press: (target) => target.click(),
  write: (field, words) => field.fill(words),
  choose: (radio) => radio.check(),
  tick: (box) => box.check(),
  select: async (list, value) => void (await list.selectOption(value)),
};
