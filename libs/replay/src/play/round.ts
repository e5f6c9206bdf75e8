import { requirePack } from '@waymark/content/packs';
import { pipelineFactsOf } from '@waymark/domain/forms';
import type { Stage } from '@waymark/domain/pipeline';
import type { KnownOfCase, Rubric } from '@waymark/domain/rubric';
import type { ReviewLean } from '../cohort/cohort.types.ts';
import type { Person, StepCast } from '../cast/cast.types.ts';
import { demandsOf } from '../model/demands.ts';
import { scorePlan } from '../model/score-plan.ts';
import type { Seat } from '../model/seats.ts';
import type { WalkedStep } from '../playback/walked.types.ts';
import type { ApiClient } from './api-client.ts';
import { QUERIES } from './documents.ts';
import type { Entry } from './entry.ts';

interface Seated {
  person: Person;
  role: string;
  seat: Seat;
}

/** Who sits in the round of a stage: the reviewers of its tracks, or its panel on all of them, and who decides gates. */
export const seatsOf = (stage: Stage, cast: StepCast): Seated[] => [
  ...cast.reviewers.map(({ person, role, track }) => ({ person, role, seat: { role, tracks: [track] } })),
  ...cast.panel.map((person) => panelSeat(stage, person)),
  ...(stage.kind === 'adoption' || stage.kind === 'panel' ? cast.gateDeciders.map(({ person, role, gates }) => ({ person, role, seat: { role, tracks: [], gates } })) : []),
];

const panelSeat = (stage: Stage, person: Person): Seated => {
  const role = stage.tracks[0]?.role ?? 'panel-member';
  return { person, role, seat: { role, tracks: stage.tracks.map((track) => track.id), gates: [] } };
};

/** Invites everybody of the round at once, lets them accept, and submits reviews that lean as the step says. */
export const playRound = async (entry: Entry, walked: WalkedStep, cast: StepCast, lean: ReviewLean): Promise<void> => {
  const { stage } = walked.before;
  const seats = seatsOf(stage, cast);
  const coordinator = await entry.world.person(cast.coordinator!.id);
  const invitations = seats.map(({ person, role }) => ({ personId: entry.world.people.get(person.id), role }));
  const { assignments } = await coordinator.act<{ assignments: { id: string }[] }>('inviteReviewers', { evaluationId: entry.evaluation, invitations });
  for (const [index, { person }] of seats.entries()) await (await entry.world.person(person.id)).act('acceptInvitation', { assignmentId: assignments[index]!.id });
  const revision = await newestRevision(coordinator, entry.evaluation);
  for (const [index, review] of reviewsOf(entry, walked, seats, lean).entries())
    await (await entry.world.person(seats[index]!.person.id)).act('submitReview', { assignmentId: assignments[index]!.id, ...review, expectedVersion: 0, revision });
};

/** The revision that a review of now rests on. */
export const newestRevision = async (reader: ApiClient, id: string): Promise<number | undefined> => {
  const { evaluation } = await reader.query<{ evaluation: { submissions: { revision: number }[] } }>(QUERIES.revisions, { id });
  return evaluation.submissions.at(-1)?.revision;
};

/** The reviews of all seats, planned together so that the case score lands where the step needs it. */
export const reviewsOf = (entry: Entry, walked: WalkedStep, seats: readonly Seated[], lean: ReviewLean) => {
  const { stage } = walked.before;
  const rubric = requirePack<Rubric>(stage.rubric!);
  const demands = walked.transition ? demandsOf(walked.transition, stage.rubric!) : { least: {} };
  return scorePlan({
    rubric,
    seats: seats.map(({ seat }) => seat),
    lean,
    random: entry.random(`${walked.index}/scores`),
    known: knownOf(entry),
    citable: Object.keys(entry.answers),
    ...demands,
  });
};

const knownOf = (entry: Entry): KnownOfCase => ({
  answers: entry.answers,
  pipelineFacts: pipelineFactsOf(entry.answers),
});
