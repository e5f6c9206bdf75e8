const some = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
const quoted = (titles: readonly string[]): string => titles.map((title) => `“${title}”`).join(', ');
const percent = (share: number): string => `${share}%`;

/** What is said of how far a score and its reviewers can be relied on. */
export const WORTH = {
  agreement: 'Reviewer agreement',
  none: '–',
  reading: {
    good: 'Good: Krippendorff’s alpha, 0.8 or more.',
    tentative: 'Only tentative: Krippendorff’s alpha, from 0.667 to below 0.8.',
    low: 'Low: Krippendorff’s alpha, below 0.667. Read which criterion disagrees:',
  },
  furthest: (titles: readonly string[]): string => `Furthest apart on ${quoted(titles)}.`,
  furthestLow: (titles: readonly string[]): string => `${quoted(titles)}.`,
  range: (low: string, high: string): string => `${percent(95)} interval: ${low} to ${high}.`,
  noRange: 'No interval: two or more scored only one criterion.',
  restsOn: (scores: number, criteria: number): string => `From ${some(scores, 'score')} on ${some(criteria, 'criterion', 'criteria')}.`,
  insufficient: 'Insufficient data: no criterion was scored by two reviewers.',
  same: (scores: number): string => `No variation: all ${scores} scores are equal, so agreement beyond chance cannot be told.`,
  passMark: (mark: number): string => `Pass mark ${mark}.`,
  passMarks: (marks: readonly { mark: number; steps: readonly string[] }[]): string => `Pass marks: ${marks.map(({ mark, steps }) => `${mark} for ${quoted(steps)}`).join(', ')}.`,
  scoreRange: (low: number, high: number, reviewers: number): string => `${percent(95)} range with other reviewers: ${low} to ${high}. Drawn anew from ${some(reviewers, 'reviewer')}, not calibrated${reviewers < 5 ? '; rough, from so few' : ''}.`,
  alone: (alone: number): string => (alone === 1 ? 'One of them alone was asked their criteria: how far others would differ there is not in it.' : `${alone} of them alone were asked their criteria: how far others would differ there is not in it.`),
  noScoreRange: 'No range: no two reviewers were asked the same criteria.',
  sameScoreRange: 'No range: reviewers who were asked the same criteria gave the same scores.',
} as const;
