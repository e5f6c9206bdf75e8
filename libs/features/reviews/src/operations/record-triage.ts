import { Injectable } from '@nestjs/common';
import { rowOf } from '@waymark/database/transaction';
import { blocker, stageOf } from '@waymark/domain/pipeline';
import type { GivenReview, PageWords } from '@waymark/domain/rubric';
import { currentStageRun, loadFacts, lockEvaluation, refreshEvaluation, type LockedEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';
import type { RecordTriageInput } from '../graphql/review.inputs.ts';
import { answersChanged } from './answers-changed.ts';
import { CitedPages } from './cited-pages.ts';
import { reasonsTooLong } from './reasons-too-long.ts';
import { submissionBlockers } from './review-answers.ts';
import { sentAnswers } from './sent-answers.ts';
import { staleCited } from './stale-cited.ts';
import { writeReview } from './write-review.ts';

/**
 * A triage officer takes a submission and records the triage rubric in one step; doing so again amends it. It is held to
 * what holds for any review: the version and the revision that were read, and citations that changed since.
 */
@Injectable()
export class RecordTriage {
  constructor(
    private readonly commands: Commands,
    private readonly citedPages: CitedPages,
  ) {}

  async run(actor: SignedInPerson, input: RecordTriageInput): Promise<Outcome<{ id: string; version: number; submitted: boolean }>> {
    return this.commands.runWith(actor, 'recordTriage', input, () => this.citedPages.of(actor, input, input.criteria), (context, pages) => record(context, input, pages));
  }
}

const record = async (context: CommandContext, input: RecordTriageInput, pages: ReadonlyMap<string, PageWords>) => {
  const { tx, actor, now, audit } = context;
  const evaluation = await lockEvaluation(tx, actor, input.evaluationId);
  const { pin, role, tracks, gates } = triageSeat(evaluation);
  if (!evaluation.roles.includes(role)) throw new RefusedCommand([blocker('role-not-allowed', `Triage is recorded by: ${role}`, { allowed: [role] })]);
  if (evaluation.state.runs.at(-1)?.round) throw new RefusedCommand([blocker('round-closed', 'The round is closed: what was recorded stays as it is')]);
  const rubric = evaluation.published.rubrics[pin]!;
  const answers = { criteria: input.criteria, gates: input.gates } as GivenReview;
  const stageRunId = await currentStageRun(tx, evaluation);
  const own = (await rowOf<{ id: string }>(tx, 'select id from assignment where stage_run_id = $1 and person_id = $2', [stageRunId, actor.id]))?.id ?? null;
  refuseOn(await answersChanged(tx, evaluation.id, input.revision));
  const stale = await staleCited(tx, evaluation, { assignmentId: own, rubric, criteria: answers.criteria, confirmed: input.confirmed ?? [] });
  const facts = await loadFacts(tx, evaluation);
  refuseOn([...stale.blockers, ...(await reasonsTooLong(tx, own, rubric, input)), ...submissionBlockers(rubric, { role, tracks, gates }, answers, facts, { versions: await sentAnswers(tx, evaluation.id), pages })]);
  const assignmentId = await ownSeat(context, evaluation, stageRunId, { role, tracks, gates });
  const saved = await writeReview(tx, evaluation, { assignmentId, stageRunId, rubric: pin, criteria: input.criteria, gates: input.gates, submitted: true, expectedVersion: input.expectedVersion }, now);
  await audit({ stream: `evaluation/${evaluation.id}`, act: 'review.submitted', obj: `review/${saved.id}`, data: { version: saved.version, rubric: pin, person: actor.id, ...(stale.lookedAgain ? { lookedAgain: stale.lookedAgain } : {}) } });
  await refreshEvaluation(context, evaluation);
  return { ...saved, submitted: true };
};

const triageSeat = (evaluation: LockedEvaluation) => {
  const stage = stageOf(evaluation.published.definition, evaluation.state.stage);
  const track = stage?.tracks[0];
  if (stage?.kind !== 'triage' || !stage.rubric || !track)
    throw new RefusedCommand([blocker('not-in-triage', `The evaluation is in ${stage?.title ?? evaluation.state.stage}: triage is recorded in triage`, { stage: evaluation.state.stage })]);
  const gates = evaluation.published.rubrics[stage.rubric]!.gates.filter((gate) => gate.decidedByRoles.includes(track.role)).map((gate) => gate.id);
  return { pin: stage.rubric, role: track.role, tracks: [track.id], gates };
};

/** The officer’s own assignment on this stage run, made where there is none yet. Whoever stepped back stays out: what they wrote would not count. */
const ownSeat = async (
  { tx, actor, now }: CommandContext,
  evaluation: LockedEvaluation,
  stageRunId: string,
  seat: { role: string; tracks: string[]; gates: string[] },
): Promise<string> => {
  const row = await rowOf<{ id: string; state: string }>(
    tx,
    `insert into assignment (id, evaluation_id, stage_run_id, person_id, organisation_id, role, tracks, gates, state, invited_by, invited_at, responded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'accepted', $4, $9, $9)
     on conflict (stage_run_id, person_id) do update set responded_at = coalesce(assignment.responded_at, excluded.responded_at),
       state = case when assignment.state = 'invited' then 'accepted' else assignment.state end returning id, state`,
    [uuid(), evaluation.id, stageRunId, actor.id, actor.organisation, seat.role, seat.tracks, seat.gates, now],
  );
  if (!['accepted', 'submitted'].includes(row!.state))
    throw new RefusedCommand([blocker('not-accepted', `Your part in this triage is ${row!.state}: somebody else records it`, { state: row!.state })]);
  return row!.id;
};
