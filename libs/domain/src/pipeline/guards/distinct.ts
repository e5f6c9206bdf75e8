/** Different texts in the order of their characters, empty ones left out; so that neither repetition nor order matters. */
export const distinct = (texts: Iterable<string | null | undefined>): string[] =>
  [...new Set(texts)].filter((text): text is string => Boolean(text)).sort();
