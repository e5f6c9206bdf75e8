/** Every run of `size` neighbours with the position of its first, in order; none where the list is shorter. */
export const windowsOf = <T>(list: readonly T[], size: number): { start: number; items: T[] }[] =>
  Array.from({ length: Math.max(0, list.length - size + 1) }, (_, start) => ({
    start,
    items: list.slice(start, start + size),
  }));
