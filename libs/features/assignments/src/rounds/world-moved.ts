import { rowsOf, type Tx } from '@waymark/database/transaction';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import { roleWords } from '@waymark/domain/roles';
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
  const came = now.filter((seat) => !before.some((one) => same(one, seat)));
  const left = before.filter((seat) => !now.some((one) => same(one, seat)));
  if (came.length + left.length === 0) return [];
  // one sentence for all of them: it can be solved anew, or given up
  return [say('seats-moved', [seatsOf(came, 'has a seat', 'have seats'), seatsOf(left, 'has left the seat', 'have left the seats')].filter(Boolean).join('; '), { people: [...came, ...left].map(({ personId }) => personId) })];
};

/** Such as “Ada as clinical reviewer and Bo as economics reviewer have seats since this was proposed”. */
const seatsOf = (seats: readonly { name: string; role: string }[], one: string, several: string): string => {
  const named = seats.map(({ name, role }) => `${name} as ${roleWords(role)}`);
  return named.length === 0 ? '' : `${named.length === 1 ? named[0] : `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`} ${named.length === 1 ? one : several} since this was proposed`;
};
