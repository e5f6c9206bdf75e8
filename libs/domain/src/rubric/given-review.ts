import type { CriterionAnswer, GateAnswer } from './definition.ts';

/** Where a reason rests: a question of the submission, or a document with its page. */
export interface Citation {
  question?: string;
  document?: string;
  page?: number;
  quote?: string;
}

/** How sure a reviewer is of an answer. */
export const CONFIDENCES = ['low', 'medium', 'high'] as const;

export interface GivenAnswer {
  value: CriterionAnswer;
  reason: string;
  citations: Citation[];
  confidence?: (typeof CONFIDENCES)[number];
}

export interface GivenGateAnswer {
  answer: GateAnswer;
  reason: string;
}

/** One reviewer's answers, by the id of the criterion or gate. */
export interface GivenReview {
  criteria: Readonly<Record<string, GivenAnswer>>;
  gates: Readonly<Record<string, GivenGateAnswer>>;
}

/** What a reviewer is asked: the criteria of the tracks, and gates by id, which the role must be one to decide. */
export interface ReviewSeat {
  tracks: readonly string[];
  role: string;
  gates: readonly string[];
}
