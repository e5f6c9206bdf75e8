import { Injectable } from '@nestjs/common';
import { rowOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import { roleHereBlockers } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { OpenRescoresInput } from '../graphql/item.inputs.ts';
import { lockItem, refuseUndiscussed } from './locked-item.ts';

/** The chair opens everything that was scored anew, all at once. It is stored under the lock of the evaluation, and nobody gives another one. */
@Injectable()
export class OpenRescores {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: OpenRescoresInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'openRescores', input, (context) => open(context, input));
  }
}

const open = async (context: CommandContext, { itemId }: OpenRescoresInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const locked = await lockItem(context, itemId);
  refuseOn(roleHereBlockers(locked.evaluation, 'panel:open'));
  refuseUndiscussed(locked);
  if (locked.item.rescoresOpenedAt) refuseOn([blocker('scores-opened', 'The scores that were given anew are open already')]);
  if (!locked.item.discussed) refuseOn([blocker('not-discussed', 'Nothing is minuted yet: members score anew after the discussion')]);
  await rowOf(tx, 'update panel_item set rescores_opened_at = $2, rescores_opened_by = $3 where id = $1', [itemId, now, actor.id]);
  await audit({ stream: `evaluation/${locked.evaluation.id}`, act: 'panel.rescores-opened', obj: `item/${itemId}`, data: {} });
  return { id: itemId };
};
