import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { ownInnovation } from '../operations/own-innovation.ts';
import { memberOf } from './member-of.ts';
import type { MemberInput } from './team.inputs.ts';

/**
 * The owner makes a member who may edit the owner, at once, and may edit from then on. They are of the team by their own
 * word and see nothing new by it, so that nothing is asked of them; their page tells them.
 */
@Injectable()
export class TransferOwnership {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: MemberInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'transferOwnership', input, (context) => transfer(context, input));
  }
}

const transfer = async ({ tx, actor, now, audit }: CommandContext, { innovationId, personId }: MemberInput): Promise<{ id: string }> => {
  const innovation = await ownInnovation(tx, actor.id, innovationId, ['owner']);
  const { access, active } = await memberOf(tx, innovation.id, personId);
  if (access !== 'edit' || !active)
    throw new RefusedCommand([blocker('not-an-editor', 'The ownership goes to a member who may edit: choose one', { field: 'personId' }, 'The ownership goes to somebody who can change answers. Choose one')]);
  await rowsOf(tx, `update innovation_member set access = 'edit', made_owner_at = null, made_owner_by = null where innovation_id = $1 and person_id = $2`, [innovation.id, actor.id]);
  await rowsOf(tx, `update innovation_member set access = 'owner', made_owner_at = $3, made_owner_by = $4 where innovation_id = $1 and person_id = $2`, [innovation.id, personId, now, actor.id]);
  await audit({ stream: `innovation/${innovation.id}`, act: 'innovation.ownership-transferred', obj: `person/${personId}`, data: { before: actor.id } });
  return { id: personId };
};
