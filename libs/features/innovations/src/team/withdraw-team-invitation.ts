import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, type Outcome } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import { ownInnovation } from '../operations/own-innovation.ts';
import type { WithdrawTeamInvitationInput } from './team.inputs.ts';

/** The owner takes back an invitation that nobody has answered: its link counts no more. */
@Injectable()
export class WithdrawTeamInvitation {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: WithdrawTeamInvitationInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'withdrawTeamInvitation', input, async ({ tx, now, audit }) => {
      const innovation = await ownInnovation(tx, actor.id, input.innovationId, ['owner']);
      const withdrawn = await rowsOf(
        tx,
        `update team_invitation set withdrawn_at = $3, address = null, name = null
         where id = $1 and innovation_id = $2 and accepted_at is null and declined_at is null and withdrawn_at is null returning id`,
        [input.invitationId, innovation.id, now],
      );
      if (withdrawn.length === 0) throw notFound();
      await audit({ stream: `innovation/${innovation.id}`, act: 'innovation.invitation-withdrawn', obj: `invitation/${input.invitationId}`, data: {} });
      return { id: input.invitationId };
    });
  }
}
