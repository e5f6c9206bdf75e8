import { blocker, type Blocker, type EvaluationFacts } from '@waymark/domain/pipeline';
import { reviewProblems, type GivenReview, type KnownOfCase, type ReviewSeat, type Rubric } from '@waymark/domain/rubric';

/**
 * Everything that keeps a review from being submitted, each with its criterion or gate and the remedy.
 *
 * @param sent the answers of every revision that was sent, and the words of the cited pages: cited words stand in one of them
 */
export const submissionBlockers = (rubric: Rubric, seat: ReviewSeat, review: GivenReview, facts: EvaluationFacts, sent: Required<Pick<KnownOfCase, 'versions' | 'pages'>>): Blocker[] =>
  reviewProblems(rubric, seat, review, { answers: facts.answers ?? {}, pipelineFacts: facts.pipelineFacts ?? {}, ...sent }).map(
    ({ criterion, gate, code, message, remedy }) =>
      blocker(code, `${message}. ${remedy}`, { field: criterion ? `criteria.${criterion}` : `gates.${gate}`, criterion: criterion ?? null, gate: gate ?? null }),
  );
