/** A sign for a name, in 2 characters at most: the number at its end, or the first letters of its first and last word. */
export const initialsOf = (name: string): string => {
  const words = name.trim().split(/\s+/);
  const last = words.at(-1) ?? '';
  if (/^\d+$/.test(last)) return last.slice(-2);
  return [words[0], words.length > 1 ? last : ''].map((word) => [...(word ?? '')][0] ?? '').join('').toUpperCase();
};
