import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import { judgeOn } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { memberInnovation, ownInnovation } from '../operations/own-innovation.ts';
import { memberOf } from './member-of.ts';
import type { MemberInput } from './team.inputs.ts';

/**
 * The owner removes somebody from the team, or a member leaves it, also where the innovation is archived. Whoever has been of a team has seen what it sees: by
 * a role of theirs they come back to a running evaluation only past that conflict of interest.
 */
@Injectable()
export class RemoveMember {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: MemberInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'removeMember', input, (context) => removeMember(context, input));
  }
}

const removeMember = async (context: CommandContext, { innovationId, personId }: MemberInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const leaves = personId === actor.id;
  const innovation = leaves ? await memberInnovation(tx, actor.id, innovationId, ['owner', 'edit', 'view']) : await ownInnovation(tx, actor.id, innovationId, ['owner']);
  const { access, anotherOwner } = await memberOf(tx, innovation.id, personId);
  if (access === 'owner' && !anotherOwner)
    throw new RefusedCommand([blocker('last-owner', 'An innovation has an owner: transfer the ownership first', { field: 'personId' }, 'An innovation has an owner. Transfer the ownership first')]);
  await rowsOf(tx, 'update innovation_member set removed_at = $3 where innovation_id = $1 and person_id = $2', [innovation.id, personId, now]);
  await audit({ stream: `innovation/${innovation.id}`, act: leaves ? 'innovation.member-left' : 'innovation.member-removed', obj: `person/${personId}`, data: { access } });
  await judgeOn(context, innovation.id, personId);
  return { id: personId };
};
