/** Ways to the pages on which a document is read. Apart: pages that lead there do not load what those say. */
export const TO_VIEWER = {
  open: 'Read page by page',
  readPage: 'Read this page',
  saveFirst: ' Save first: what you typed here is lost otherwise.',
  toDownload: 'download to read',
} as const;
