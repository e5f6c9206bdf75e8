import type { CriterionAnswer, Rubric } from '../rubric/index.ts';

/** What is to be released of one review. */
export interface FeedbackChoice {
  review: string;
  scores: boolean;
  reasons: boolean;
  /** Words that stand in the place of the reviewer's own, by criterion. The review keeps its own. */
  words: Readonly<Record<string, string>>;
}

/** A review that counts, of a round that is closed. */
export interface ReviewToRelease {
  id: string;
  /** Of its reviewer on this evaluation: random, so that it tells no order. */
  label: string;
  /** Title of the stage, as people outside know it. */
  stage: string;
  run: number;
  /** Pin of its rubric. */
  rubric: string;
  criteria: Readonly<Record<string, { value?: CriterionAnswer; reason?: string }>>;
}

export interface ReleasedCriterion {
  title: string;
  /** 0 to 4, not-applicable or cannot-assess; null: scores are not released. */
  answer: string | null;
  words: string | null;
}

export interface ReleasedReview {
  reviewer: string;
  stage: string;
  criteria: ReleasedCriterion[];
}

/**
 * What the innovator reads of the reviews, and nothing else: neither who, nor how many others there were. Reviews stand in the order of
 * their random labels, criteria in that of the rubric. A choice about a review that does not count any more leaves no trace.
 */
export const releasedFeedback = (choices: readonly FeedbackChoice[], reviews: readonly ReviewToRelease[], rubrics: Readonly<Record<string, Pick<Rubric, 'criteria'>>>): ReleasedReview[] =>
  [...reviews]
    .sort((a, b) => compare(a.label, b.label) || compare(a.stage, b.stage) || a.run - b.run || compare(a.id, b.id))
    .flatMap((review) => {
      const choice = choices.find((one) => one.review === review.id);
      if (!choice) return [];
      const criteria = (rubrics[review.rubric]?.criteria ?? []).flatMap(({ id, title }) => {
        const given = review.criteria[id];
        const answer = choice.scores && given?.value !== undefined ? String(given.value) : null;
        const words = choice.reasons && given ? choice.words[id]?.trim() || given.reason?.trim() || null : null;
        return answer === null && words === null ? [] : [{ title, answer, words }];
      });
      return criteria.length === 0 ? [] : [{ reviewer: review.label, stage: review.stage, criteria }];
    });

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
