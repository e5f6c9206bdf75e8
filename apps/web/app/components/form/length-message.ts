import { LENGTH } from '../../texts/components.ts';

/** How long an answer may be, in characters or in words. */
export type LengthLimit = { characters: number; words?: never } | { words: number; characters?: never };

/** How many characters, or words parted by white space, an answer has. A line break counts as one character. */
export function lengthOf(text: string, limit: LengthLimit): number {
  return limit.words === undefined ? text.length : (text.match(/\S+/g)?.length ?? 0);
}

/** What may still be written, or what is too much: "You have 446 characters remaining". Without a text, the limit itself. */
export function lengthMessage(limit: LengthLimit, text?: string): string {
  const allowed = limit.words ?? limit.characters;
  const unit = (count: number) => `${limit.words === undefined ? 'character' : 'word'}${count === 1 ? '' : 's'}`;
  if (text === undefined) return LENGTH.most(allowed, unit(2));
  const left = allowed - lengthOf(text, limit);
  const count = Math.abs(left);
  return (left < 0 ? LENGTH.tooMany : LENGTH.remaining)(count.toLocaleString('en-GB'), unit(count));
}
