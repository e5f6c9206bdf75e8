import type { Face } from './faces.ts';

/** A stretch of a line that one font draws. */
export interface Piece {
  face: Face;
  /** What is drawn; it differs from the text where no font has a character. */
  drawn: string;
  text: string;
}

const CLUSTERS = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });
const PICTURE = /\p{Emoji_Presentation}|\ufe0f/u;
/** Joiners, directions and the like: they shape others and are not drawn themselves. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;

/** The pieces of a text, in its order. A character that no font has shows as its number: “[U+4E2D]”. */
export const piecesOf = (text: string, faces: readonly Face[]): Piece[] => {
  const main = faces[0]!;
  if (draws(main, text)) return [{ face: main, drawn: text, text }];
  const pieces: Piece[] = [];
  const add = (piece: Piece): void => {
    const last = pieces.at(-1);
    if (last?.face !== piece.face) pieces.push(piece);
    else Object.assign(last, { drawn: last.drawn + piece.drawn, text: last.text + piece.text });
  };
  for (const { segment } of CLUSTERS.segment(text)) for (const piece of pieceOf(segment, faces)) add(piece);
  return pieces;
};

const pieceOf = (cluster: string, faces: readonly Face[]): Piece[] => {
  const picture = PICTURE.test(cluster) ? faces.at(-1)! : undefined;
  const face = [picture, ...faces].find((candidate) => candidate && draws(candidate, seenIn(cluster)));
  if (face) return [{ face, drawn: draws(face, cluster) ? cluster : seenIn(cluster), text: cluster }];
  const points = [...cluster];
  if (points.length > 1) return points.flatMap((point) => pieceOf(point, faces));
  return [{ face: faces[0]!, drawn: `[U+${cluster.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`, text: cluster }];
};

const seenIn = (cluster: string): string => [...cluster].filter((point) => !UNSEEN.test(point)).join('');

const draws = (face: Face, text: string): boolean => {
  for (const point of text) if (!face.has(point.codePointAt(0)!)) return false;
  return true;
};
