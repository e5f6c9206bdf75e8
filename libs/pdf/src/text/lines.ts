import { inVisualOrder, isRightToLeft, levelsOf, type Levels } from './directions.ts';
import { facesOf, type Face, type Weight } from './faces.ts';
import { unbroken } from './line-breaker.ts';
import { piecesOf, type Piece } from './pieces.ts';

/** A line as it is drawn, from left to right. */
export interface Line {
  pieces: readonly (Piece & { width: number })[];
  width: number;
  fromRight: boolean;
  /** Whether a space or the end of a paragraph follows it: else it ends within a word. */
  endsWord: boolean;
  /** What the line says, where that is not what its glyphs say one after the other. */
  says: string | undefined;
}

/** The width of a text in one font. */
export type Measure = (text: string, face: Face) => number;

const CLUSTERS = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

/** A paragraph broken into lines of at most a width. A word that is wider than the line is broken between characters. */
export const linesOf = (paragraph: string, weight: Weight, width: number, measure: Measure): Line[] => {
  const faces = facesOf(weight);
  const levels = levelsOf(paragraph);
  const widthOf = (text: string): number => piecesOf(text, faces).reduce((sum, { drawn, face }) => sum + measure(drawn, face), 0);
  return spansOf(paragraph, width, widthOf).map(({ start, end }) => lineOf(paragraph, start, end, levels, faces, measure));
};

interface Span {
  start: number;
  end: number;
}

const spansOf = (text: string, width: number, widthOf: (text: string) => number): Span[] => {
  const spans: Span[] = [];
  let start = 0;
  let used = 0;
  const endAt = (end: number): void => {
    spans.push({ start, end });
    start = end;
    used = 0;
  };
  for (const [from, to] of unbroken(text)) {
    const word = text.slice(from, to);
    const bare = widthOf(word.trimEnd());
    if (used + bare > width && from > start) endAt(from);
    if (bare > width) {
      for (const { segment, index } of CLUSTERS.segment(word)) {
        const wide = widthOf(segment);
        if (used + wide > width && from + index > start) endAt(from + index);
        used += wide;
      }
    } else used += widthOf(word);
  }
  endAt(text.length);
  return spans;
};

const lineOf = (paragraph: string, start: number, end: number, levels: Levels | undefined, faces: readonly Face[], measure: Measure): Line => {
  const text = paragraph.slice(start, end).trimEnd();
  const parts = levels ? inVisualOrder(paragraph, levels, start, start + text.length) : [{ text, reversed: false }];
  const pieces = parts.flatMap((part) => {
    const own = piecesOf(part.text, faces).map((piece) => ({ ...piece, width: measure(piece.drawn, piece.face) }));
    return part.reversed ? own.reverse() : own;
  });
  return {
    pieces,
    width: pieces.reduce((sum, piece) => sum + piece.width, 0),
    fromRight: isRightToLeft(levels),
    endsWord: end === paragraph.length || text.length < end - start,
    says: levels || pieces.some(({ drawn, text: meant }) => drawn !== meant) ? text : undefined,
  };
};
