/** Counts up to this, but for 0, could point to a person. */
const LARGEST_SMALL = 7;
const ROUNDED_TO = 5;

/** What is hidden together is more than one small count, so that its sum gives none of its parts away. */
const LEAST_HIDDEN = LARGEST_SMALL + 1;

/**
 * Counts of groups as people may read them who are neither the site nor run the pilot: from 1 to 7 not shown (null), the
 * others rounded to 5, as the disclosure control of NHS England for hospital statistics has it. Where the sum of all is
 * known, one count could still be worked out from the others; so the smallest of these are hidden too, until those hidden
 * are at least two and together more than a small count, and all of them where nothing else is left. Our own rule, for which
 * no shown count and no sum gives a hidden one away.
 *
 * @param counts whole numbers from 0, of groups that have no person in common
 */
export const disclosedCounts = (counts: readonly number[]): (number | null)[] => {
  const hidden = new Set(counts.flatMap((count, at) => (isSmall(count) ? [at] : [])));
  if (hidden.size === 0) return counts.map(rounded);
  const others = counts.map((count, at) => ({ count, at })).filter(({ count }) => count > LARGEST_SMALL).sort((a, b) => a.count - b.count || a.at - b.at);
  const isSafe = (): boolean => hidden.size >= 2 && [...hidden].reduce((sum, at) => sum + counts[at]!, 0) >= LEAST_HIDDEN;
  for (const { at } of others) if (!isSafe()) hidden.add(at);
  return isSafe() ? counts.map((count, at) => (hidden.has(at) ? null : rounded(count))) : counts.map(() => null);
};

const isSmall = (count: number): boolean => count > 0 && count <= LARGEST_SMALL;

const rounded = (count: number): number => Math.round(count / ROUNDED_TO) * ROUNDED_TO;
