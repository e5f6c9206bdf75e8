/** Rounded to a whole number or to `from` digits, and to more where that would show it on the other side of a mark. */
export const scoreFigure = (score: number, marks: readonly number[], from = 0): string => shortest(score, from, (shown) => marks.every((mark) => shown >= mark === score >= mark));

/** With as few digits after the point as keep what is said of it, and no fewer than `from`. */
export const shortest = (value: number, from: number, stays: (shown: number) => boolean): string =>
  [0, 1, 2, 3, 4].map((more) => value.toFixed(from + more)).find((shown) => stays(Number(shown))) ?? String(value);
