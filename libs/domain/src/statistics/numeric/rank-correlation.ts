/**
 * Ranks with 1 for the highest; equal values share the mean of their places.
 * Source: Kendall 1945, Biometrika 33:239-251.
 */
export const sharedRanks = (values: readonly number[]): number[] => {
  const sorted = [...values].sort((a, b) => b - a);
  const places = new Map<number, { first: number; count: number }>();
  sorted.forEach((value, index) => {
    const place = places.get(value);
    if (place) place.count += 1;
    else places.set(value, { first: index + 1, count: 1 });
  });
  return values.map((value) => places.get(value)!.first + (places.get(value)!.count - 1) / 2);
};

/**
 * Spearman's rank correlation of two lists of the same length: Pearson's of the shared ranks. Null where either list
 * has no variation, and of fewer than two values. Source: Kendall and Gibbons 1990, Rank Correlation Methods, chapter 3.
 */
export const spearman = (one: readonly number[], other: readonly number[]): number | null => {
  const [x, y] = [sharedRanks(one), sharedRanks(other)];
  const middle = (x.length + 1) / 2;
  const product = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, i) => sum + (value - middle) * (b[i]! - middle), 0);
  const spread = product(x, x) * product(y, y);
  return spread > 0 ? product(x, y) / Math.sqrt(spread) : null;
};

/**
 * Kendall's tau-b of two lists of the same length: pairs in the same order less pairs in the opposite, corrected for
 * ties. Null as above. Source: Kendall 1945.
 */
export const kendall = (one: readonly number[], other: readonly number[]): number | null => {
  let [agreement, untiedOne, untiedOther] = [0, 0, 0];
  one.forEach((value, i) => {
    for (let j = 0; j < i; j += 1) {
      const x = Math.sign(value - one[j]!);
      const y = Math.sign(other[i]! - other[j]!);
      agreement += x * y;
      untiedOne += x * x;
      untiedOther += y * y;
    }
  });
  return untiedOne > 0 && untiedOther > 0 ? agreement / Math.sqrt(untiedOne * untiedOther) : null;
};
