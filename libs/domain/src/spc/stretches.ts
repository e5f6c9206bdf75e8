/** A run of neighbouring points, both ends included. */
export interface Stretch {
  fromIndex: number;
  toIndex: number;
}

/**
 * Cuts `length` points at every rebase. A rebase at the first point, or after the last, begins nothing new.
 * No points give no stretch.
 */
export const stretchesOf = (length: number, rebaseAtIndex: readonly number[]): Stretch[] => {
  if (length === 0) return [];
  const starts = [...new Set([0, ...rebaseAtIndex])].filter((index) => index < length).sort((a, b) => a - b);
  return starts.map((fromIndex, k) => ({ fromIndex, toIndex: (starts[k + 1] ?? length) - 1 }));
};
