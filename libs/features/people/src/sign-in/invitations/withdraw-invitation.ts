import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import type { PersonInput } from './invitation.inputs.ts';
import { withdrawOpen } from './open-invitation.ts';

/** Takes back the invitation that is open for a person. Where none is, there is nothing to do and all is well. */
@Injectable()
export class WithdrawInvitation {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: PersonInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'withdrawSignInInvitation', input, (context) => withdrawInvitation(context, input));
  }
}

const withdrawInvitation = async ({ tx, audit }: CommandContext, { personId }: PersonInput): Promise<{ id: string }> => {
  const person = await rowsOf(tx, 'select id from person where id = $1 and erased_at is null and not machine for no key update', [personId]);
  if (person.length === 0) throw notFound();
  if ((await withdrawOpen(tx, personId)) > 0) await audit({ stream: `person/${personId}`, act: 'person.invitation-withdrawn', obj: `person/${personId}`, data: {} });
  return { id: personId };
};
