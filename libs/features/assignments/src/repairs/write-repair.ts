import { rowsOf, type Tx } from '@waymark/database/transaction';
import { currentStageRun, systemEvaluation } from '@waymark/evaluations';
import { recordAudit } from '@waymark/platform/audit';
import { recordOfAim } from '../rounds/aim.ts';
import { isDrawnMeanwhile } from '../rounds/draws.ts';
import { writeRound, type Proposal } from '../rounds/write-proposal.ts';
import type { LackingRun } from './lacking-runs.ts';
import { seatsNow } from './seats-now.ts';

/** Writes for the platform: nobody’s act. */
export interface Writing {
  tx: Tx;
  log: string;
  now: string;
}

/** The seats of a stage run for which something was tried. */
export type TriedRun = Pick<LackingRun, 'evaluation' | 'stageRun' | 'held' | 'departed'>;

/** What came of it: a proposal, or why there is none. */
export type Came = { proposal: string } | { why: string };

/** That something was tried for these seats, so that it is not tried again while they stay. */
export const noteTried = async (tx: Tx, tried: readonly TriedRun[], came: Came, now: string): Promise<void> => {
  const [proposal, why] = 'proposal' in came ? [came.proposal, null] : [null, came.why];
  for (const { evaluation, stageRun, held, departed } of tried)
    await rowsOf(
      tx,
      `insert into assignment_repair (stage_run_id, evaluation_id, seats, departed, tried_at, proposal_id, why) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (stage_run_id) do update set seats = excluded.seats, departed = excluded.departed, tried_at = excluded.tried_at, proposal_id = excluded.proposal_id, why = excluded.why`,
      [stageRun, evaluation, held, departed, now, proposal, why],
    );
};

/** Stores a repair under the locks of its evaluations. It is thrown away where a seat has moved while it was solved, or another worker was first. */
export const writeRepair = async (writing: Writing, round: string | null, runs: readonly LackingRun[], proposal: Proposal): Promise<boolean> => {
  const { tx, now } = writing;
  for (const { evaluation, stageRun } of proposal.evaluations) {
    const fresh = await systemEvaluation(tx, evaluation.id);
    if ((await currentStageRun(tx, fresh)) !== stageRun || fresh.state.runs.at(-1)?.round) return false;
    const solvedWith = proposal.read.held.get(evaluation.id)!.map(({ assignmentId }) => assignmentId).sort();
    const before = runs.find((run) => run.stageRun === stageRun);
    const { held, departed, tried } = await seatsNow(tx, stageRun);
    if (before?.tried !== tried || String(before.departed) !== String(departed) || String(solvedWith) !== String(held) || String(before.held) !== String(held)) return false;
  }
  const ids = runs.map(({ evaluation }) => evaluation);
  if (await isDrawnMeanwhile(tx, ids, proposal)) return false;
  const old = await replaced(tx, 'evaluation_ids && $2::uuid[]', now, [ids]);
  const { id, draw } = await writeRound(tx, proposal, { by: null, repairs: round }, now);
  await moveAsks(tx, runs, [...old.map((one) => one.id), ...runs.flatMap(({ waiting }) => waiting ?? [])], id);
  await noteTried(tx, runs, { proposal: id }, now);
  await record(writing, [...old.flatMap(settledBy), ...ids.map((evaluation) => ({ evaluation, act: 'assignments.proposed', id, data: recordOfAim(proposal, draw) }))]);
  return true;
};

/** Who was asked by a repair that gave way was asked by the one that took its place: their question stays open, and their word too. */
const moveAsks = async (tx: Tx, runs: readonly LackingRun[], from: readonly string[], to: string): Promise<void> => {
  await rowsOf(tx, `update assignment_bid set round_id = $1 where stage_run_id = any($2::uuid[]) and round_id in (select id from assignment_round where id = any($3::uuid[]) and state = 'replaced')`, [to, runs.map(({ stageRun }) => stageRun), from]);
};

interface Replaced {
  id: string;
  evaluations: string[];
}

/** Repairs that wait and that nobody has touched give way. What somebody has adjusted is theirs and stays. */
const replaced = (tx: Tx, which: string, now: string, values: unknown[]): Promise<Replaced[]> =>
  rowsOf(tx, `update assignment_round set state = 'replaced', settled_at = $1 where proposed_by is null and state = 'proposed' and version = 1 and ${which} returning id, evaluation_ids as evaluations`, [now, ...values]);

/** Repairs of which no evaluation lacks people any more, or has left the stage, give way too: of those that were there when it was looked. */
export const withdrawNeedless = async (writing: Writing, lacking: readonly string[]): Promise<void> => {
  await record(writing, (await replaced(writing.tx, 'proposed_at < $1 and not evaluation_ids && $2::uuid[]', writing.now, [lacking])).flatMap(settledBy));
};

interface Recorded {
  evaluation: string;
  act: string;
  id: string;
  data?: Record<string, unknown>;
}

const settledBy = ({ id, evaluations }: Replaced): Recorded[] => evaluations.map((evaluation) => ({ evaluation, act: 'assignments.replaced', id }));

/** In the order in which evaluations are locked: two writers never wait in a ring. What gave way comes before what took its place. */
const record = async ({ tx, log, now }: Writing, entries: readonly Recorded[]): Promise<void> => {
  for (const { evaluation, act, id, data = {} } of [...entries].sort((one, other) => (one.evaluation < other.evaluation ? -1 : one.evaluation > other.evaluation ? 1 : 0)))
    await recordAudit(tx, log, now, [{ actor: 'platform', stream: `evaluation/${evaluation}`, act, obj: `assignment-round/${id}`, data }]);
};
