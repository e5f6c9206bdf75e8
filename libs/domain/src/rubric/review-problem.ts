export type ReviewProblemCode =
  | 'unanswered'
  | 'not-asked'
  | 'not-an-answer'
  | 'not-applicable-refused'
  | 'reason-too-short'
  | 'citation-missing'
  | 'citation-incomplete'
  | 'citation-points-nowhere'
  | 'confidence-unknown'
  | 'quote-missing'
  | 'quote-not-found'
  | 'role-may-not-decide';

/** What is wrong with one field of a review. Exactly one of `criterion` and `gate` says which field. */
export interface ReviewProblem {
  criterion?: string;
  gate?: string;
  code: ReviewProblemCode;
  /** Names the field by its title. */
  message: string;
  /** What to do about it. */
  remedy: string;
}

/** A problem without its field. */
export type Finding = Pick<ReviewProblem, 'code' | 'message' | 'remedy'>;
