import type { Block } from '@waymark/pdf';

/**
 * Blocks with at most so many characters in all: what is longer is cut where it stands, and a sentence says by how
 * much. Headings always stay, so that no question is lost.
 */
export const shortened = (blocks: readonly Block[], most: number, says: (left: number) => string): Block[] => {
  let room = most;
  const cut = (text: string): string => {
    const kept = text.slice(0, room);
    room -= kept.length;
    return kept.length === text.length ? text : `${kept}\n${says(text.length - kept.length)}`;
  };
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'heading':
      case 'mark':
        return block;
      case 'paragraph':
        return { ...block, text: cut(block.text) };
      case 'list':
        return { ...block, items: block.items.map(cut) };
      case 'terms':
        return { ...block, rows: block.rows.map(({ term, value }) => ({ term, value: cut(value) })) };
      case 'table':
        return { ...block, rows: block.rows.map((row) => row.map(cut)) };
    }
  });
};
