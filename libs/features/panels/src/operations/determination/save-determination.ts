import { Injectable } from '@nestjs/common';
import { rowOf } from '@waymark/database/transaction';
import { openMotions } from '@waymark/domain/panels';
import { blocker, stageOf } from '@waymark/domain/pipeline';
import { earlierStages, lapseDetermination } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';
import type { SaveDeterminationInput } from '../../graphql/determination.inputs.ts';
import type { LockedItem } from '../locked-item.ts';
import { lockDetermination, savedSince } from './lock-determination.ts';

/** The chair writes what the panel is to determine. It is a draft until it is finalised: saved as a whole, and nobody's words over those of somebody else. */
@Injectable()
export class SaveDetermination {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: SaveDeterminationInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'saveDetermination', input, (context) => save(context, input));
  }
}

const INSERT = `insert into panel_determination (id, evaluation_id, stage_run_id, number, transition, reasons, conditions, departure, version, written_by, written_at, simulated)
  select $1, $2, $3, (select coalesce(max(d.number), 0) + 1 from panel_determination d where d.stage_run_id = $3), $4, $5, $6, $7, 1, $8, $9, $10`;

/** Whoever wrote what is saved over stays known as a writer: their words may be in it. */
const UPDATE = `update panel_determination set transition = $2, reasons = $3, conditions = $4, departure = $5, version = version + 1, written_by = $6, written_at = $7,
  earlier_writers = case when written_by = $6 or written_by = any (earlier_writers) then earlier_writers else earlier_writers || written_by end where id = $1`;

const save = async (context: CommandContext, input: SaveDeterminationInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const { locked, newest } = await lockDetermination(context, input.itemId);
  const draft = newest?.finalisedAt ? null : newest;
  savedSince(draft, input.expectedVersion);
  refuseUnknown(locked, input.transition);
  const words = [input.transition, input.reasons.trim(), JSON.stringify(conditionsOf(input)), input.departure?.trim() || null];
  const id = draft?.id ?? uuid();
  if (draft) await rowOf(tx, UPDATE, [id, ...words, actor.id, now]);
  // what stood before does not stand beside a new draft, nor again when that is finished
  if (newest?.finalisedAt && !newest.lapsedAt) await lapseDetermination(context, locked.evaluation, newest);
  if (!draft) await rowOf(tx, INSERT, [id, locked.evaluation.id, locked.item.stageRunId, ...words, actor.id, now, locked.evaluation.simulated]);
  await audit({ stream: `evaluation/${locked.evaluation.id}`, act: 'panel.determination-drafted', obj: `determination/${id}`, data: { version: (draft?.version ?? 0) + 1 } });
  return { id };
};

const conditionsOf = ({ conditions }: SaveDeterminationInput) => conditions.map(({ text, owner, dueOn }) => ({ text: text.trim(), owner: owner.trim(), dueOn }));

const refuseUnknown = ({ evaluation, item }: LockedItem, transition: string): void => {
  const { definition } = evaluation.published;
  const stage = stageOf(definition, item.stage);
  const motions = stage ? openMotions(definition, stage, earlierStages(evaluation)).map(({ id }) => id) : [];
  if (!motions.includes(transition)) refuseOn([blocker('unknown-motion', `A panel here determines: ${motions.join(', ')}`, { field: 'transition', motions })]);
};
