import { requirePack } from '@waymark/content/packs';
import { pipelineFactsOf, type Answers } from '@waymark/domain/forms';
import type { Rubric } from '@waymark/domain/rubric';
import { scorePlan, seededRandom, type PlayedReview, type Seat } from '@waymark/replay';
import { apiAs, apiOf } from './behind-the-pages.ts';

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

const PLACES = 'query($id: String!) { evaluation(id: $id) { stage assignments { id personId person role tracks gates state stage } } }';

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
    mustReach: 60,
    gatesPass: true,
  });

/** Accepts and submits a review behind the pages. */
export const reviewBehind = async (place: Place, review: PlayedReview): Promise<void> => {
  const reviewer = await apiAs(place.personId);
  if (place.state === 'invited') await reviewer.act('acceptInvitation', { assignmentId: place.id });
  await reviewer.act('submitReview', { assignmentId: place.id, ...review });
};
