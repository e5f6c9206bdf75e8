import bidiFactory from 'bidi-js';

interface Bidi {
  getEmbeddingLevels(text: string): { levels: Uint8Array; paragraphs: { start: number; end: number; level: number }[] };
  getMirroredCharacter(character: string): string | null;
}

// Its own types say that the function is within a module, which is so for some ways to load it only.
const bidi = (bidiFactory as unknown as () => Bidi)();
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u200f\u202b\u202e\u2067]/u;

export type Levels = ReturnType<Bidi['getEmbeddingLevels']>;

/** How deep each character of a paragraph is in text of the other direction; undefined where all of it runs from left to right. */
export const levelsOf = (paragraph: string): Levels | undefined => (RIGHT_TO_LEFT.test(paragraph) ? bidi.getEmbeddingLevels(paragraph) : undefined);

/** Whether a paragraph as a whole runs from right to left. */
export const isRightToLeft = (levels: Levels | undefined): boolean => ((levels?.paragraphs[0]?.level ?? 0) & 1) === 1;

const WORDS = /\s+|\S+/gu;

/** Words of a line from left to right, as they stand on paper. A word that runs from right to left has its letters still in the order of reading: its font turns them. */
export const inVisualOrder = (paragraph: string, levels: Levels, start: number, end: number): { text: string; reversed: boolean }[] => {
  const parts: { text: string; level: number }[] = [];
  for (const { 0: word, index } of paragraph.slice(start, end).matchAll(WORDS)) {
    let from = start + index;
    for (let at = from + 1; at <= start + index + word.length; at++) {
      if (at < start + index + word.length && levels.levels[at] === levels.levels[from]) continue;
      parts.push({ text: paragraph.slice(from, at), level: levels.levels[from] ?? 0 });
      from = at;
    }
  }
  for (let level = Math.max(0, ...parts.map((part) => part.level)); level > 0; level--) turn(parts, level);
  return parts.map(({ text, level }) => ({ text: level & 1 ? mirrored(text) : text, reversed: (level & 1) === 1 }));
};

/** Rule L2 of Unicode's bidirectional algorithm: turns each stretch that is at least so deep. */
const turn = (parts: { level: number }[], level: number): void => {
  for (let from = 0; from < parts.length; from++) {
    let to = from;
    while (to < parts.length && parts[to]!.level >= level) to++;
    parts.splice(from, to - from, ...parts.slice(from, to).reverse());
    from = Math.max(from, to);
  }
};

const LETTERS = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Brackets change sides. Signs without a letter are turned here: no font sees that they run from right to left. */
const mirrored = (text: string): string => {
  const points = [...text].map((point) => bidi.getMirroredCharacter(point) ?? point);
  return (LETTERS.test(text) ? points : points.reverse()).join('');
};
