/** A piece of text as pdf.js gives it. */
export interface TextPiece {
  str: string;
  hasEOL?: boolean;
  /** Where it stands: the last is its height on the page. */
  transform?: readonly number[];
  height?: number;
}

/** Pieces of a page; marks of its structure hold no text. */
export type Pieces = readonly (TextPiece | object)[];

/** Most characters of one page: many times what anybody prints on one. */
export const MOST_CHARACTERS = 60_000;

/** A line that stands further below the one before than so many times its own height begins a paragraph. */
const PARAGRAPH_GAP = 1.9;

/**
 * The words of a page in the order in which the file holds them, line by line, with an empty line where a paragraph
 * begins. Characters that print nothing, or turn the direction of what follows, are left out: words are shown and
 * compared, and must not look other than they are.
 */
export const textOfItems = (items: Pieces, most: number = MOST_CHARACTERS): { text: string; cut: boolean } => {
  const lines: string[] = [];
  let line = '';
  let at: { y: number; height: number } | null = null;
  let length = 0;
  for (const { str, hasEOL, transform, height } of items.filter((item): item is TextPiece => 'str' in item)) {
    if (length > most) break;
    const words = printed(str);
    length += words.length;
    if (words.trim() !== '' && line.trim() === '') {
      const here: { y: number; height: number } = { y: transform?.[5] ?? 0, height: height || at?.height || 0 };
      if (at && here.height > 0 && Math.abs(at.y - here.y) > PARAGRAPH_GAP * here.height) lines.push('');
      at = here;
    }
    line += words;
    if (!hasEOL) continue;
    lines.push(line);
    line = '';
  }
  const text = [...lines, line].map((one) => one.replaceAll(/[^\S\n]+/g, ' ').trim()).join('\n').replaceAll(/\n{3,}/g, '\n\n').trim();
  return { text: text.slice(0, most), cut: length > most };
};

const printed = (text: string): string => text.replaceAll(/[\s\p{Zl}\p{Zp}]+/gu, ' ').replaceAll(/[\p{Cc}\p{Cs}\p{Co}\u200b\u202a-\u202e\u2060-\u2069\ufeff]/gu, '');
