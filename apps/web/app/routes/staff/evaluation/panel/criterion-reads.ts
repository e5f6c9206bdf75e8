import type { Citation, CriterionAnswer, Rubric } from '@waymark/domain/rubric';

/** A submitted review that counts, as a page of scores needs it. */
export interface CountedReview {
  reviewer: string;
  /** The revision that it rests on. */
  revision?: number | null;
  submittedAt?: string | null;
  criteria: Readonly<Record<string, { value: CriterionAnswer; reason: string; citations?: readonly Citation[]; confidence?: string }>>;
}

export interface ReasonRead {
  reviewer: string;
  answer: CriterionAnswer;
  reason: string;
  cites: string[];
  /** What of it changed since, in words. */
  stale: string[];
}

export interface CriterionRead {
  id: string;
  title: string;
  weight: number;
  passMark: number | null;
  /** In the order from low to high. */
  scores: number[];
  mean: number | null;
  low: number | null;
  high: number | null;
  /** Lowest and highest lie 2 or more points apart: the spread flag of the rubrics. */
  differ: boolean;
  below: boolean;
  reasons: ReasonRead[];
}

/** How citations are said, and what of them no longer stands. */
export interface Citing {
  words(citation: Citation): string;
  stale(citations: readonly Citation[], of: { revision: number | null; submittedAt: string | null }): string[];
}

const SPREAD = 2;

/** Per criterion the scores of everybody who was asked, their mean, range and reasons. `passMarks` by criterion, in points of the scale. */
export const criterionReads = (rubric: Rubric, reviews: readonly CountedReview[], passMarks: Readonly<Record<string, number>>, citing: Citing = PLAIN): CriterionRead[] =>
  rubric.criteria.map(({ id, title, weight }) => {
    const reasons = reviews.flatMap(({ reviewer, revision = null, submittedAt = null, criteria }) => {
      const given = criteria[id];
      return given ? [{ reviewer, answer: given.value, reason: given.reason, cites: (given.citations ?? []).map(citing.words).filter(Boolean), stale: citing.stale(given.citations ?? [], { revision, submittedAt }) }] : [];
    });
    const scores = reasons.flatMap(({ answer }) => (typeof answer === 'number' ? [answer] : [])).sort((a, b) => a - b);
    const mean = scores.length > 0 ? scores.reduce((sum, score) => sum + score, 0) / scores.length : null;
    const [low, high] = [scores[0] ?? null, scores.at(-1) ?? null];
    const passMark = passMarks[id] ?? null;
    return { id, title, weight, passMark, scores, mean, low, high, differ: low !== null && high !== null && high - low >= SPREAD, below: mean !== null && passMark !== null && mean < passMark, reasons };
  });

const plain = ({ question, document, page }: Citation): string => (document ? `${document}${page ? `, page ${page}` : ''}` : (question ?? ''));

const PLAIN: Citing = { words: plain, stale: () => [] };
