import { stageOf, type PipelineDefinition, type Stage } from './definition.ts';
import type { RoundClosed } from './events.ts';
import type { EvaluationFacts, ReviewFact } from './facts.ts';
import { counts } from './gate-answers.ts';
import { assignedHere, isSettled } from './round.ts';
import { currentRun, type PipelineState } from './state.ts';

/**
 * The closing of a round in which everything is settled, or null. It waits for a complete set of reviews that count,
 * since nobody joins a closed round, and for nobody who is in conflict: the first of several invitations cannot close it by being quick, and a conflict
 * found in time leaves room for somebody else. A smaller set is for the coordinator to close, with a reason. What was
 * recorded at triage may be amended until triage is decided, since the answer to a question changes it.
 */
export const settleRound = (
  definition: PipelineDefinition,
  state: PipelineState,
  facts: EvaluationFacts,
  now: string,
): RoundClosed | null => {
  const stage = stageOf(definition, state.stage);
  if (!stage || stage.kind === 'triage' || currentRun(state)?.round) return null;
  const assigned = assignedHere(state, facts).filter(({ conflicted }) => !conflicted);
  const reviews = (facts.reviews ?? []).filter((review) => review.stage === state.stage && review.run === state.run && counts(review));
  const settled = assigned.length > 0 && assigned.every(isSettled);
  return settled && isComplete(stage, reviews) ? { type: 'round-closed', at: now, by: null, reason: null } : null;
};

/** As many people as the stage must assign and as its quorums ask for, and a review of every track and gate decider. */
const isComplete = (stage: Stage, reviews: ReviewFact[]): boolean =>
  peopleIn(reviews) >= (stage.minReviewersToAssign ?? 1) &&
  quorumsOf(stage).every(({ roles, n }) => peopleIn(reviews.filter((review) => review.tracks.length > 0 && (!roles || roles.includes(review.role)))) >= n) &&
  stage.tracks.every((track) => reviews.some((review) => review.tracks.includes(track.id))) &&
  stage.gateDeciders.every((decider) => stage.gateAnswersFrom || reviews.some((review) => review.role === decider.role));

const quorumsOf = (stage: Stage): { roles: string[] | undefined; n: number }[] =>
  stage.transitions
    .flatMap((transition) => transition.guards)
    .filter((use) => use.type === 'quorum')
    .map((use) => ({ roles: use.roles ?? (use.role ? [use.role] : undefined), n: use.n ?? 0 }));

const peopleIn = (reviews: ReviewFact[]): number => new Set(reviews.map((review) => review.reviewer)).size;
