import { requirePack } from '@waymark/content/packs';
import { pipelineFactsOf, type Answers } from '@waymark/domain/forms';
import type { Rubric } from '@waymark/domain/rubric';
import { scorePlan, seededRandom, type PlayedReview, type Seat } from '@waymark/replay';
import { apiAs, apiOf, readBehind } from './behind-the-pages.ts';

/** Somebody's place in a round. */
export interface Place {
  id: string;
  personId: string;
  person: string;
  role: string;
  tracks: string[];
  gates: string[];
  state: string;
  stage: string;
}

export const TRIAGE = 'rubric-triage@1.0.0';
export const EVIDENCE = 'rubric-evidence-review@1.0.0';
export const ADOPTION = 'rubric-adoption@1.0.0';

/** Scores with which every step forward is open. */
const MUST_REACH = 75;

const PLACES = 'query($id: String!) { evaluation(id: $id) { stage assignments { id personId person role tracks gates state stage } } }';
const CANDIDATES = 'query($id: String!, $role: String!) { reviewerCandidates(evaluationId: $id, role: $role) { personId organisation blockers { code } } }';

interface Candidate {
  personId: string;
  organisation: string;
  blockers: unknown[];
}

/** The places of the stage where an evaluation stands, as its coordinator sees them. */
export const placesOf = async (evaluation: string): Promise<Place[]> => {
  const coordinator = await apiOf('coordinator');
  const read = await coordinator.query<{ evaluation: { stage: string; assignments: Place[] } }>(PLACES, { id: evaluation });
  return read.evaluation.assignments.filter(({ stage, state }) => stage === read.evaluation.stage && ['invited', 'accepted', 'submitted'].includes(state));
};

/** Complete reviews for these seats, in their order, with which the case may go on. */
export const reviewsFor = (rubric: string, seats: readonly Seat[], answers: Answers): PlayedReview[] =>
  scorePlan({
    rubric: requirePack<Rubric>(rubric),
    seats,
    lean: 'strong',
    random: seededRandom('journeys'),
    known: { answers, pipelineFacts: pipelineFactsOf(answers) },
    citable: Object.keys(answers).filter((question) => typeof answers[question] === 'string'),
    mustReach: MUST_REACH,
    gatesPass: true,
  });

/** Behind the pages, a coordinator invites so many people to a seat who may sit there. */
export const inviteBehind = async (evaluationId: string, role: string, number = 1): Promise<void> => {
  const coordinator = await apiOf('coordinator');
  const { reviewerCandidates } = await coordinator.query<{ reviewerCandidates: Candidate[] }>(CANDIDATES, { id: evaluationId, role });
  const free = reviewerCandidates.filter(({ blockers }) => blockers.length === 0);
  await coordinator.act('inviteReviewers', { evaluationId, invitations: free.slice(0, number).map(({ personId }) => ({ personId, role })) });
};

/** Accepts and submits a review behind the pages. */
export const reviewBehind = async (place: Place, review: PlayedReview): Promise<void> => {
  const reviewer = await apiAs(place.personId);
  if (place.state === 'invited') await reviewer.act('acceptInvitation', { assignmentId: place.id });
  const assignmentId = place.id;
  await reviewer.act('submitReview', { assignmentId, ...(await readBehind(reviewer, { assignmentId })), ...review });
};

/** Everybody who sits in the round of this stage reviews behind the pages. The last one closes it. */
export const roundBehind = async (evaluationId: string, rubric: string, answers: Answers): Promise<Place[]> => {
  const places = await placesOf(evaluationId);
  const reviews = reviewsFor(rubric, places, answers);
  for (const [index, place] of places.entries()) await reviewBehind(place, reviews[index]!);
  return places;
};
