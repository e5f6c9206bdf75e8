import { isApplicable, type KnownOfCase } from './applicability.ts';
import { criterionProblems } from './criterion-problems.ts';
import type { Criterion, Rubric } from './definition.ts';
import { gateProblems } from './gate-problems.ts';
import type { GivenReview, ReviewSeat } from './given-review.ts';
import type { ReviewProblem } from './review-problem.ts';

/**
 * Everything that keeps a review from being submitted, in the order of the rubric and then whatever was not asked;
 * empty where it may be. The rules are in `justification` and `answerKinds` of the rubric.
 */
export const reviewProblems = (rubric: Rubric, seat: ReviewSeat, review: GivenReview, known: KnownOfCase): ReviewProblem[] => {
  const criteria = askedCriteria(rubric, seat, known);
  const gates = rubric.gates.filter(({ id }) => seat.gates.includes(id));
  return [
    ...gates.flatMap((gate) =>
      gateProblems(gate, own(review.gates, gate.id), seat.role, known).map((finding) => ({ gate: gate.id, ...finding })),
    ),
    ...criteria.flatMap((criterion) =>
      criterionProblems(criterion, own(review.criteria, criterion.id), rubric.justification, known).map((finding) => ({ criterion: criterion.id, ...finding })),
    ),
    ...notAsked(review.gates, gates, rubric.gates).map((finding) => ({ gate: finding.id, ...finding.problem })),
    ...notAsked(review.criteria, criteria, rubric.criteria).map((finding) => ({ criterion: finding.id, ...finding.problem })),
  ];
};

/** The criteria of a seat's tracks, but for those known not to apply. */
export const askedCriteria = (rubric: Rubric, { tracks }: Pick<ReviewSeat, 'tracks'>, known: KnownOfCase): Criterion[] =>
  rubric.criteria.filter(
    ({ track, applicableWhen }) => tracks.includes(track) && isApplicable(applicableWhen, known.answers, known.pipelineFacts) !== false,
  );

const own = <Value>(answers: Readonly<Record<string, Value>>, id: string): Value | undefined =>
  Object.hasOwn(answers, id) ? answers[id] : undefined;

/** An answer that nobody asked this person for would count all the same, so it must go. */
const notAsked = (answers: Readonly<Record<string, unknown>>, asked: readonly { id: string }[], all: readonly { id: string; title: string }[]) =>
  Object.keys(answers)
    .filter((id) => answers[id] != null && !asked.some((each) => each.id === id))
    .map((id) => ({
      id,
      problem: {
        code: 'not-asked' as const,
        message: `“${all.find((each) => each.id === id)?.title ?? id}” is not asked of you in this review`,
        remedy: 'Remove this answer',
      },
    }));
