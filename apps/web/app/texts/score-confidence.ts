/** A few by name, and the number of the others. */
const named = (titles: readonly string[]): string => {
  const [first, others] = titles.length > 4 ? [titles.slice(0, 3), ` and ${titles.length - 3} other criteria`] : [titles, ''];
  return `${first.map((title) => `“${title}”`).join(', ')}${others}`;
};

/** How sure a reviewer was of an answer, as whoever reads the scores is told it. */
export const SURENESS = {
  with: { low: 'low confidence', medium: 'medium confidence', high: 'high confidence' } as Readonly<Record<string, string>>,
  low: (low: number, all: number): string => `${low} of ${all} with low confidence`,
  ofRound: (low: number, all: number, titles: readonly string[]): string => `Given with low confidence: ${low} of ${all} answers, on ${named(titles)}.`,
} as const;
