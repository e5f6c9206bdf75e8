import type { CriterionAnswer, GateAnswer, Rubric } from '../rubric/index.ts';

/** What is to be released of one review. */
export interface FeedbackChoice {
  review: string;
  scores: boolean;
  reasons: boolean;
  /** Words that stand in the place of the reviewer's own, by criterion. The review keeps its own. */
  words: Readonly<Record<string, string>>;
  /** The same of its must-pass criteria. What was chosen before these could be released takes none along: nobody read them there. */
  gates?: boolean;
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
  gates: Readonly<Record<string, { answer?: GateAnswer; reason?: string }>>;
}

export interface ReleasedCriterion {
  title: string;
  /** Of a criterion 0 to 4, of a gate pass or fail; not-applicable or cannot-assess; null: scores are not released. */
  answer: string | null;
  /** What the scale of the rubric says of that score, in its words; null where the answer is none. */
  anchor: string | null;
  words: string | null;
}

export interface ReleasedReview {
  reviewer: string;
  stage: string;
  criteria: ReleasedCriterion[];
  gates: ReleasedCriterion[];
}

/**
 * What the innovator reads of the reviews, and nothing else: neither who, nor how many others there were. Reviews stand in the order of
 * their random labels, criteria and gates in that of the rubric. A choice about a review that does not count any more leaves no trace.
 */
export const releasedFeedback = (choices: readonly FeedbackChoice[], reviews: readonly ReviewToRelease[], rubrics: Readonly<Record<string, Pick<Rubric, 'criteria' | 'gates'>>>): ReleasedReview[] =>
  [...reviews]
    .sort((a, b) => compare(a.label, b.label) || compare(a.stage, b.stage) || a.run - b.run || compare(a.id, b.id))
    .flatMap((review) => {
      const choice = choices.find((one) => one.review === review.id);
      if (!choice) return [];
      const rubric = rubrics[review.rubric];
      const criteria = (rubric?.criteria ?? []).flatMap(({ id, title, scale }) => {
        const given = review.criteria[id];
        return released(choice, { id, title, answer: given?.value, reason: given?.reason, anchor: scale.find(({ score }) => score === given?.value)?.anchor });
      });
      const gates = (choice.gates ? (rubric?.gates ?? []) : []).flatMap(({ id, title }) => released(choice, { id, title, ...review.gates[id] }));
      return criteria.length + gates.length === 0 ? [] : [{ reviewer: review.label, stage: review.stage, criteria, gates }];
    });

/** What was told, from the text that was kept of it: before there were anchors and gates in it, it had none. */
export const toldFeedback = (content: string): ReleasedReview[] =>
  (JSON.parse(content) as (Omit<ReleasedReview, 'criteria' | 'gates'> & { criteria: (Omit<ReleasedCriterion, 'anchor'> & { anchor?: string | null })[]; gates?: ReleasedCriterion[] })[]).map(({ criteria, gates = [], ...review }) => ({
    ...review,
    criteria: criteria.map(({ anchor = null, ...one }) => ({ ...one, anchor })),
    gates,
  }));

interface Answered {
  id: string;
  title: string;
  answer?: CriterionAnswer | GateAnswer | undefined;
  reason?: string | undefined;
  anchor?: string | undefined;
}

/** Of one criterion or gate what is chosen of it; nothing where that is nothing. */
const released = (choice: FeedbackChoice, { id, title, answer, reason, anchor }: Answered): ReleasedCriterion[] => {
  const shown = choice.scores && answer !== undefined ? String(answer) : null;
  const words = choice.reasons && (answer !== undefined || reason !== undefined) ? choice.words[id]?.trim() || reason?.trim() || null : null;
  return shown === null && words === null ? [] : [{ title, answer: shown, anchor: shown === null ? null : (anchor ?? null), words }];
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
