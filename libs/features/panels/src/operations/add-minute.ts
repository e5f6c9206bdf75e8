import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf } from '@waymark/database/transaction';
import { MINUTES_LIMIT } from '@waymark/domain/panels';
import { blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';
import type { AddMinuteInput } from '../graphql/item.inputs.ts';
import { criterionBlockers, lockItem, refuseOutside } from './locked-item.ts';

/** Somebody in the room minutes what was said, of a criterion or of the case as a whole. Minutes stay: a correction is another minute. */
@Injectable()
export class AddMinute {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: AddMinuteInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'addMinute', input, (context) => addMinute(context, input));
  }
}

const addMinute = async (context: CommandContext, { itemId, criterion, text, corrects }: AddMinuteInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const locked = await lockItem(context, itemId);
  refuseOutside(locked);
  if (criterion) refuseOn(criterionBlockers(locked, criterion));
  const notes = await rowsOf<{ id: string }>(tx, 'select id from panel_note where item_id = $1', [itemId]);
  if (corrects && !notes.some(({ id }) => id === corrects)) refuseOn([blocker('unknown-minute', 'Correct a minute of this item', { field: 'corrects' })]);
  if (notes.length >= MINUTES_LIMIT) refuseOn([blocker('too-many-minutes', `An item has ${MINUTES_LIMIT} minutes at most`, { field: 'text', most: MINUTES_LIMIT })]);
  const id = uuid();
  await rowOf(tx, 'insert into panel_note (id, item_id, criterion, text, corrects, written_by, written_at) values ($1, $2, $3, $4, $5, $6, $7)', [id, itemId, criterion || null, text.trim(), corrects ?? null, actor.id, now]);
  await audit({ stream: `evaluation/${locked.evaluation.id}`, act: 'panel.minuted', obj: `minute/${id}`, data: { item: itemId, ...(corrects ? { corrects } : {}) } });
  return { id };
};
