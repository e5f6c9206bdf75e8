/** A document as what it says, from its first line to its last: the order is the order in which it is read aloud. */
export interface PdfDocument {
  title: string;
  /** One line on the head of every page, for whoever finds a loose sheet. */
  runningHead: string;
  /** Whose document it is, at the foot of every page. */
  publisher: string;
  /** When it was made, by the record: the same document has the same bytes. */
  madeAt: Date;
  blocks: readonly Block[];
}

export type Block =
  /** Levels follow each other without a gap: 2 stands under 1. */
  | { kind: 'heading'; level: 1 | 2 | 3 | 4; text: string }
  /** Lines of the text are paragraphs. */
  | { kind: 'paragraph'; text: string; look?: 'plain' | 'quiet' }
  /** A word that marks what stands near it, in a frame: “Simulated”. */
  | { kind: 'mark'; text: string; look: 'warning' | 'plain' }
  | { kind: 'list'; items: readonly string[] }
  /** Terms with what is said of each, as a table whose rows have heads. */
  | { kind: 'terms'; rows: readonly { term: string; value: string }[] }
  | TableBlock;

/** Columns have heads; cells are in their order. */
export interface TableBlock {
  kind: 'table';
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}
