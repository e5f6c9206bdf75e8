import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { ownInnovation } from '../operations/own-innovation.ts';
import { memberOf } from './member-of.ts';
import type { MemberRightInput } from './team.inputs.ts';

/** The owner changes what a member may do, from their next request on. An owner’s right goes by transfer only. */
@Injectable()
export class ChangeMemberRight {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: MemberRightInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'changeMemberRight', input, (context) => changeRight(context, input));
  }
}

const changeRight = async ({ tx, actor, audit }: CommandContext, { innovationId, personId, access }: MemberRightInput): Promise<{ id: string }> => {
  const innovation = await ownInnovation(tx, actor.id, innovationId, ['owner']);
  const before = (await memberOf(tx, innovation.id, personId)).access;
  if (before === 'owner')
    throw new RefusedCommand([blocker('owner-keeps-right', 'An owner may do everything: transfer the ownership first', { field: 'personId' }, 'An owner may do everything. Transfer the ownership first')]);
  if (before === access) return { id: personId };
  await rowsOf(tx, 'update innovation_member set access = $3 where innovation_id = $1 and person_id = $2', [innovation.id, personId, access]);
  await audit({ stream: `innovation/${innovation.id}`, act: 'innovation.member-right-changed', obj: `person/${personId}`, data: { before, access } });
  return { id: personId };
};
