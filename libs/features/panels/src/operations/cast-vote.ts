import { Injectable } from '@nestjs/common';
import { rowOf, type Tx } from '@waymark/database/transaction';
import { openMotions } from '@waymark/domain/panels';
import { blocker, hasPanel, stageOf } from '@waymark/domain/pipeline';
import { currentStageRun, earlierStages, lockEvaluation, refreshEvaluation, type LockedEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';
import type { CastVoteInput } from '../graphql/panel.inputs.ts';
import { refuseDetermined } from './determination/refuse-determined.ts';

/** A panel member votes on a motion; voting again changes the vote until the panel has decided. */
@Injectable()
export class CastVote {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: CastVoteInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'castVote', input, (context) => castVote(context, input));
  }
}

const castVote = async (context: CommandContext, input: CastVoteInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const evaluation = await lockEvaluation(tx, actor, input.evaluationId);
  checkMotion(evaluation, input.motion);
  const stageRun = await currentStageRun(tx, evaluation);
  const seat = await ownSeat(tx, stageRun, actor.id);
  await refuseDetermined(context, evaluation, CLOSED);
  await refuseAbsent(tx, stageRun, actor.id);
  const row = await rowOf<{ id: string }>(
    tx,
    `insert into panel_vote (id, evaluation_id, stage_run_id, person_id, organisation_id, role, vote, motion, reason, cast_at, simulated)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (stage_run_id, person_id) do update set vote = excluded.vote, motion = excluded.motion, reason = excluded.reason, cast_at = excluded.cast_at returning id`,
    [uuid(), evaluation.id, stageRun, actor.id, seat.organisation, seat.role, input.vote, input.motion, input.reason.trim(), now, evaluation.simulated],
  );
  await audit({ stream: `evaluation/${evaluation.id}`, act: 'panel.voted', obj: `vote/${row!.id}`, data: { motion: input.motion, vote: input.vote } });
  await refreshEvaluation(context, evaluation);
  return row!;
};

/** In words that say no more than that: whoever is not named to the meeting is not told what it determined. */
const CLOSED = blocker('votes-closed', 'This panel takes no votes now');

const checkMotion = (evaluation: LockedEvaluation, motion: string): void => {
  const stage = stageOf(evaluation.published.definition, evaluation.state.stage);
  if (!stage || !hasPanel(stage))
    throw new RefusedCommand([blocker('not-with-a-panel', `The evaluation is in ${stage?.title ?? evaluation.state.stage}: only a panel votes`, { stage: evaluation.state.stage })]);
  const motions = openMotions(evaluation.published.definition, stage, earlierStages(evaluation)).map(({ id }) => id);
  if (!motions.includes(motion))
    throw new RefusedCommand([blocker('unknown-motion', `A panel here votes on: ${motions.join(', ')}`, { field: 'motion', motions })]);
};

/** Only members who sit on this panel vote, and nobody who stepped back. */
const ownSeat = async (tx: Tx, stageRun: string, person: string): Promise<{ role: string; organisation: string }> => {
  const seat = await rowOf<{ role: string; organisation: string }>(
    tx,
    `select role, organisation_id as organisation from assignment where stage_run_id = $1 and person_id = $2 and state in ('accepted', 'submitted') and tracks <> '{}'`,
    [stageRun, person],
  );
  if (!seat) throw new RefusedCommand([blocker('not-on-the-panel', 'You have no accepted seat on this panel')]);
  return seat;
};

/** Meetings that were held, someone having been recorded as present: whoever sent apologies to those and came to none does not vote. */
const ABSENT = `select 1 from panel_item i join panel_attendance m on m.meeting_id = i.meeting_id
  where i.stage_run_id = $1 and m.person_id = $2 and exists (select 1 from panel_attendance o where o.meeting_id = i.meeting_id and o.state = 'present')
  having bool_or(m.state = 'apologies') and not bool_or(m.state = 'present')`;

const refuseAbsent = async (tx: Tx, stageRun: string, person: string): Promise<void> => {
  if (await rowOf(tx, ABSENT, [stageRun, person]))
    throw new RefusedCommand([blocker('absent-from-the-meeting', 'You are recorded as absent from the meeting of this panel: ask the chair to record you as present if you were there')]);
};
