import { blocker, stageOf, type Blocker, type Stage } from '@waymark/domain/pipeline';
import type { Rubric } from '@waymark/domain/rubric';
import type { LockedEvaluation } from '@waymark/evaluations';

export interface Seat {
  role: string;
  tracks: string[];
  gates: string[];
  /** Sits on one track of several, and so on no other of this evaluation. */
  oneTrack: boolean;
}

/**
 * What somebody invited in this role scores and decides on the current stage: their track (or all of them, where one
 * assignment covers all) and the gates that their role decides there.
 */
export const seatFor = (evaluation: LockedEvaluation, role: string): Seat | Blocker => {
  const stage = stageOf(evaluation.published.definition, evaluation.state.stage);
  const decider = stage?.gateDeciders.find((one) => one.role === role);
  const tracks = stage?.tracks.filter((track) => track.role === role).map((track) => track.id) ?? [];
  if (!stage || (tracks.length === 0 && !decider))
    return blocker('no-seat', `${stage?.title ?? 'This stage'} has no seat for “${role}”: it has ${rolesWithSeats(stage).join(', ') || 'none'}`, { field: 'role', role });
  const rubric = stage.rubric ? evaluation.published.rubrics[stage.rubric] : undefined;
  return { role, oneTrack: stage.tracksPerAssignment === 'one', tracks: stage.tracksPerAssignment === 'all' ? tracks : tracks.slice(0, 1), gates: decider ? decider.gates : gatesOfRole(rubric, role) };
};

/** Roles that can be invited to a stage. */
export const rolesWithSeats = (stage: Stage | undefined): string[] => [
  ...new Set([...(stage?.tracks.map((track) => track.role) ?? []), ...(stage?.gateDeciders.map((decider) => decider.role) ?? [])]),
];

const gatesOfRole = (rubric: Rubric | undefined, role: string): string[] =>
  rubric?.gates.filter((gate) => gate.decidedByRoles.includes(role)).map((gate) => gate.id) ?? [];
