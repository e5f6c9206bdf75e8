import type { AssignmentFact, PipelineDefinition, ReviewFact, Stage, VoteFact } from '@waymark/domain/pipeline';
import type { Rubric } from '@waymark/domain/rubric';
import { member, organisationOf } from './people.ts';

export interface Round {
  assignments: AssignmentFact[];
  reviews: ReviewFact[];
  votes: VoteFact[];
}

const PANEL = 5;

/** A round in which everybody has submitted the best review there is, and a panel has voted: every guard on it passes. */
export const fullRound = (definition: PipelineDefinition, stage: Stage, run: number, rubrics: Readonly<Record<string, Rubric>>): Round => {
  const rubric = rubrics[stage.rubric ?? ''];
  const seats = [...trackSeats(stage), ...stage.gateDeciders.map(({ role }) => ({ role, n: 1, tracks: [] as string[] }))];
  const here = { stage: stage.id, run };
  return {
    assignments: seats.map(({ role, n, tracks }) => ({ ...here, person: member(role, n).person, role, tracks, state: 'submitted', conflicted: false })),
    reviews: seats.map(({ role, n, tracks }) => ({
      ...here,
      reviewer: member(role, n).person,
      organisation: organisationOf(definition, role, n),
      role,
      tracks,
      state: 'submitted',
      recused: false,
      conflicted: false,
      answers: Object.fromEntries((rubric?.criteria ?? []).filter(({ track }) => tracks.includes(track)).map(({ id }) => [id, 4])),
      gates: Object.fromEntries((rubric?.gates ?? []).filter(({ decidedByRoles }) => decidedByRoles.includes(role)).map(({ id }) => [id, 'pass' as const])),
    })),
    votes: (stage.kind === 'panel' ? trackSeats(stage) : []).map(({ role, n }) => ({
      ...here,
      member: member(role, n).person,
      role,
      organisation: organisationOf(definition, role, n),
      vote: 'for',
      cast: true,
      recused: false,
      conflicted: false,
    })),
  };
};

/** One person a track, or a whole panel on all of them. */
const trackSeats = ({ tracks, tracksPerAssignment }: Stage): { role: string; n: number; tracks: string[] }[] =>
  tracksPerAssignment === 'all'
    ? Array.from({ length: PANEL }, (_, index) => ({ role: tracks[0]!.role, n: index + 1, tracks: tracks.map(({ id }) => id) }))
    : tracks.map(({ id, role }) => ({ role, n: 1, tracks: [id] }));
