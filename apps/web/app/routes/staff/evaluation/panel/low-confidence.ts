import { SURENESS } from '../../../../texts/score-confidence.ts';
import type { CriterionRead } from './criterion-reads.ts';
import type { WorthRead } from './worth.ts';

/** How many of those who answered a criterion were little sure of it; null where nobody was. */
export const lowConfidence = (given: readonly { confidence?: string | undefined }[]): string | null => {
  const low = given.filter(({ confidence }) => confidence === 'low').length;
  return low > 0 ? SURENESS.low(low, given.length) : null;
};

/** What a score is worth, with how many of its answers their reviewers were little sure of. */
export const withConfidence = (worth: WorthRead, criteria: readonly Pick<CriterionRead, 'title' | 'reasons'>[]): WorthRead => {
  const unsure = criteria.filter(({ reasons }) => reasons.some(({ low }) => low));
  const reasons = criteria.flatMap((one) => one.reasons);
  if (unsure.length === 0) return worth;
  const line = SURENESS.ofRound(reasons.filter(({ low }) => low).length, reasons.length, unsure.map(({ title }) => title));
  return { ...worth, score: { ...worth.score, lines: [...worth.score.lines, line] } };
};
