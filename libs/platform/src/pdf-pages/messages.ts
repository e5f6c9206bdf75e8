/** What the worker is started with. */
export interface ToRead {
  file: Uint8Array;
  /** Numbers of the pages whose text is wanted, from 1 up. */
  wanted: readonly number[];
}

/** The text of one page, in lines; paragraphs are parted by an empty one. */
export interface PageText {
  page: number;
  text: string;
  /** Whether the page holds more than is read of one page. */
  cut: boolean;
}

/** What was read of a PDF. */
export interface PagesRead {
  /** How many it has, at most as many as are ever read. */
  pages: number;
  /** Those that were wanted and are there. */
  texts: readonly PageText[];
}

/** What the worker sends, once: the pages, or that the file cannot be read. */
export type Message = { read: PagesRead } | { fault: string };
