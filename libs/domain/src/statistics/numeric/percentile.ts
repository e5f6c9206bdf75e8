/**
 * The value at a share (0 to 1) of sorted values, at least one, with straight lines between them.
 * Source: Hyndman and Fan 1996, The American Statistician 50:361-365, definition 7.
 */
export const percentile = (sorted: readonly number[], share: number): number => {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const [low, high] = [sorted[below]!, sorted[Math.min(below + 1, sorted.length - 1)]!];
  return low + (place - below) * (high - low);
};
