import { rowsOf, type Tx } from '@waymark/database/transaction';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import { currentStageRun, type LockedEvaluation } from '@waymark/evaluations';
import { roundBlockers } from '../operations/invite-reviewers.ts';
import { heldSeats } from './held-seats.ts';
import type { RoundRow } from './round-row.ts';

export interface StoredSeat {
  evaluationId: string;
  stageRunId: string;
  personId: string;
  name: string;
  role: string;
  held: boolean;
}

/** The seats of a proposal as they were stored, those that were held then too. */
export const storedSeats = (tx: Tx, round: string): Promise<StoredSeat[]> =>
  rowsOf<StoredSeat>(
    tx,
    `select s.evaluation_id as "evaluationId", s.stage_run_id as "stageRunId", s.person_id as "personId", p.display_name as name, s.role, s.assignment_id is not null as held
     from assignment_round_seat s join person p on p.id = s.person_id where s.round_id = $1 order by s.evaluation_id, s.role, s.person_id`,
    [round],
  );

/** Whether an evaluation is at another stage than the one that a proposal is of. */
export const isElsewhere = ({ stage, versionId }: Pick<RoundRow, 'stage' | 'versionId'>, evaluation: LockedEvaluation): boolean => evaluation.versionId !== versionId || evaluation.state.stage !== stage;

export const stageMoved = ({ id, reference }: LockedEvaluation): Blocker =>
  blocker('stage-moved', `${reference}: has moved on to another stage since. Discard this proposal and make another`, { evaluation: id });

/** What is no longer as it was when a proposal was made, in one evaluation that is locked: each change in words. */
export const worldMoved = async (tx: Tx, round: RoundRow, evaluation: LockedEvaluation, stored: readonly StoredSeat[]): Promise<Blocker[]> => {
  const run = await currentStageRun(tx, evaluation);
  const say = (code: string, message: string, operands: Record<string, unknown> = {}): Blocker => blocker(code, `${evaluation.reference}: ${message}`, { evaluation: evaluation.id, ...operands });
  if (isElsewhere(round, evaluation) || stored.some(({ stageRunId }) => stageRunId !== run)) return [stageMoved(evaluation)];
  if (roundBlockers(evaluation).length > 0) return [say('round-closed', 'the round was closed since, and nobody joins it any more')];
  const now = await heldSeats(tx, run);
  const before = stored.filter(({ held }) => held);
  const same = (one: { personId: string; role: string }, other: { personId: string; role: string }): boolean => one.personId === other.personId && one.role === other.role;
  return [
    ...now.filter((seat) => !before.some((one) => same(one, seat))).map(({ name, role, personId }) => say('seats-moved', `${name} has a seat as ${role} since this was proposed. Solve it anew`, { person: personId })),
    ...before.filter((seat) => !now.some((one) => same(one, seat))).map(({ name, role, personId }) => say('seats-moved', `${name} has left the seat as ${role} since this was proposed. Solve it anew`, { person: personId })),
  ];
};
