import { rowsOf, type Tx } from '@waymark/database/transaction';
import { currentStageRun, systemEvaluation } from '@waymark/evaluations';
import { recordAudit } from '@waymark/platform/audit';
import { heldSeats } from '../rounds/held-seats.ts';
import { writeRound, type Proposal } from '../rounds/write-proposal.ts';

/** Writes for the platform: nobody’s act. */
export interface Writing {
  tx: Tx;
  log: string;
  now: string;
}

/** The seats of a stage run for which something was tried. */
export interface TriedRun {
  evaluation: string;
  stageRun: string;
  seats: string[];
}

const idsOf = (seats: readonly { assignmentId: string }[]): string[] => seats.map(({ assignmentId }) => assignmentId).sort();

/** That something was tried for these seats, so that it is not tried again while they stay. */
export const noteTried = async (tx: Tx, tried: readonly TriedRun[], proposal: string | null, now: string): Promise<void> => {
  for (const { evaluation, stageRun, seats } of tried)
    await rowsOf(
      tx,
      `insert into assignment_repair (stage_run_id, evaluation_id, seats, tried_at, proposal_id) values ($1, $2, $3, $4, $5)
       on conflict (stage_run_id) do update set seats = excluded.seats, tried_at = excluded.tried_at, proposal_id = excluded.proposal_id`,
      [stageRun, evaluation, seats, now, proposal],
    );
};

/** Stores a repair under the locks of its evaluations. It is thrown away where a seat has moved while it was solved, or another worker was first. */
export const writeRepair = async ({ tx, log, now }: Writing, round: string, proposal: Proposal): Promise<boolean> => {
  const tried = proposal.evaluations.map(({ evaluation, stageRun }) => ({ evaluation: evaluation.id, stageRun, seats: idsOf(proposal.read.held.get(evaluation.id)!) }));
  for (const { evaluation, stageRun, seats } of tried) {
    const fresh = await systemEvaluation(tx, evaluation);
    if ((await currentStageRun(tx, fresh)) !== stageRun || fresh.state.runs.at(-1)?.round) return false;
    if (String(idsOf(await heldSeats(tx, stageRun))) !== String(seats)) return false;
  }
  if (await isTried(tx, tried)) return false;
  const record = (evaluation: string, act: string, id: string): Promise<void> => recordAudit(tx, log, now, [{ actor: 'platform', stream: `evaluation/${evaluation}`, act, obj: `assignment-round/${id}`, data: {} }]);
  const ids = tried.map(({ evaluation }) => evaluation);
  for (const old of await replaced(tx, 'repairs = $2 and evaluation_ids && $3::uuid[]', now, [round, ids])) for (const one of old.evaluations) await record(one, 'assignments.replaced', old.id);
  const id = await writeRound(tx, proposal, { by: null, repairs: round }, now);
  await noteTried(tx, tried, id, now);
  for (const one of ids) await record(one, 'assignments.proposed', id);
  return true;
};

/** Whether all of these were proposed for meanwhile, with the seats as they are. */
const isTried = async (tx: Tx, tried: readonly TriedRun[]): Promise<boolean> => {
  for (const { stageRun, seats } of tried) if ((await rowsOf(tx, 'select 1 from assignment_repair where stage_run_id = $1 and seats = $2::uuid[] and proposal_id is not null', [stageRun, seats])).length === 0) return false;
  return true;
};

/** Repairs that wait and that nobody has touched give way. What somebody has adjusted is theirs and stays. */
const replaced = (tx: Tx, which: string, now: string, values: unknown[]): Promise<{ id: string; evaluations: string[] }[]> =>
  rowsOf(tx, `update assignment_round set state = 'replaced', settled_at = $1 where repairs is not null and state = 'proposed' and version = 1 and ${which} returning id, evaluation_ids as evaluations`, [now, ...values]);

/** Repairs of which no evaluation lacks people any more, or has left the stage, give way too. */
export const withdrawNeedless = async ({ tx, log, now }: Writing, lacking: readonly string[]): Promise<void> => {
  for (const { id, evaluations } of await replaced(tx, 'not evaluation_ids && $2::uuid[]', now, [lacking]))
    await recordAudit(tx, log, now, evaluations.map((one) => ({ actor: 'platform', stream: `evaluation/${one}`, act: 'assignments.replaced', obj: `assignment-round/${id}`, data: {} })));
};
