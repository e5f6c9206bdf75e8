/** Ways to the pages on which a document is read. Apart: pages that lead there do not load what those say. */
export const TO_VIEWER = {
  open: 'Read page by page',
  readPage: 'Read this page',
  toDownload: 'download to read',
} as const;
