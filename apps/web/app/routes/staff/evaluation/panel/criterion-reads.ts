import type { GuardUse } from '@waymark/domain/pipeline';
import { criterionStatistic, type Citation, type CriterionAnswer, type CriterionStatistic, type Rubric } from '@waymark/domain/rubric';
import { SURENESS } from '../../../../texts/score-confidence.ts';
import { amendedWords, type AmendedWords, type SubmittedVersion } from './amended-words.ts';
import { lowConfidence } from './low-confidence.ts';

/** A submitted review that counts, as a page of scores needs it. */
export interface CountedReview {
  reviewer: string;
  /** The revision that it rests on. */
  revision?: number | null;
  submittedAt?: string | null;
  criteria: Readonly<Record<string, { value: CriterionAnswer; reason: string; citations?: readonly Citation[]; confidence?: string }>>;
  /** Everything that was submitted of it, the last as it counts. */
  versions?: readonly SubmittedVersion[];
}

export interface ReasonRead {
  reviewer: string;
  answer: CriterionAnswer;
  /** How sure they were of it, in words; null where they did not say. */
  confidence: string | null;
  /** They said that they were little sure. */
  low: boolean;
  reason: string;
  cites: string[];
  /** What of it changed since, in words. */
  stale: string[];
  /** What was submitted before and said otherwise, in words, the newest first. */
  amended: AmendedWords[];
}

export interface CriterionRead {
  id: string;
  title: string;
  weight: number;
  passMark: number | null;
  /** In the order from low to high. */
  scores: number[];
  /** The mean or the median of the scores, as the case score takes it. */
  centre: number | null;
  low: number | null;
  high: number | null;
  /** Lowest and highest lie 2 or more points apart: the spread flag of the rubrics. */
  differ: boolean;
  below: boolean;
  /** How many were little sure of their answer, in words; null where nobody was. */
  unsure: string | null;
  reasons: ReasonRead[];
}

/** How citations are said, and what of them no longer stands. */
export interface Citing {
  words(citation: Citation): string;
  stale(citations: readonly Citation[], of: { revision: number | null; submittedAt: string | null }): string[];
}

/** What scores are measured by. */
export interface Marks {
  /** Of the case score. */
  statistic: 'mean' | 'median';
  /** By criterion, in points of the scale, each by the statistic of its guard. */
  passMarks: Readonly<Record<string, { min: number; statistic: CriterionStatistic }>>;
}

/** The pass marks that guards set on criteria. */
export const criterionPassMarks = (guards: readonly GuardUse[]): Marks['passMarks'] =>
  Object.fromEntries(guards.flatMap(({ type, criterion, min, statistic = 'mean' }) => (type === 'minCriterionScore' && criterion && min !== undefined ? [[criterion, { min: Number(min), statistic }]] : [])));

const SPREAD = 2;

/** Per criterion the scores of everybody who was asked, their centre, range and reasons. */
export const criterionReads = (rubric: Rubric, reviews: readonly CountedReview[], { statistic, passMarks }: Marks, citing: Citing = PLAIN): CriterionRead[] =>
  rubric.criteria.map(({ id, title, weight }) => {
    const reasons = reviews.flatMap(({ reviewer, revision = null, submittedAt = null, criteria, versions = [] }) => {
      const given = criteria[id];
      return given ? [{ reviewer, answer: given.value, confidence: SURENESS.with[given.confidence ?? ''] ?? null, low: given.confidence === 'low', reason: given.reason, cites: (given.citations ?? []).map(citing.words).filter(Boolean), stale: citing.stale(given.citations ?? [], { revision, submittedAt }), amended: amendedWords(versions, id) }] : [];
    });
    const scores = reasons.flatMap(({ answer }) => (typeof answer === 'number' ? [answer] : [])).sort((a, b) => a - b);
    const by = (of: CriterionStatistic): number | null => criterionStatistic(scores.map((value) => ({ state: 'submitted' as const, answers: { [id]: value } })), id, of);
    const [low, high] = [scores[0] ?? null, scores.at(-1) ?? null];
    const mark = passMarks[id] ?? null;
    const judged = mark && by(mark.statistic);
    return {
      id, title, weight, passMark: mark?.min ?? null, scores, centre: by(statistic), low, high,
      differ: low !== null && high !== null && high - low >= SPREAD,
      below: mark !== null && judged !== null && judged < mark.min,
      unsure: lowConfidence(reviews.flatMap(({ criteria }) => criteria[id] ?? [])),
      reasons,
    };
  });

const plain = ({ question, document, page }: Citation): string => (document ? `${document}${page ? `, page ${page}` : ''}` : (question ?? ''));

const PLAIN: Citing = { words: plain, stale: () => [] };
