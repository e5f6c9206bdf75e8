/** Line and column of an offset, both counted from 1, in words. */
export const lineAndColumn = (text: string, offset: number): string => {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
};
