import { Injectable } from '@nestjs/common';
import { rowOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import type { PersonInput } from './invitation.inputs.ts';
import { openInvitation } from './open-invitation.ts';

/** Invites a person to sign in with an account of theirs. An earlier invitation that is open counts no more. */
@Injectable()
export class InviteToSignIn {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: PersonInput): Promise<Outcome<{ id: string; expiresAt: string }>> {
    return this.commands.run(actor, 'inviteToSignIn', input, (context) => inviteToSignIn(context, input));
  }
}

const inviteToSignIn = async ({ tx, actor, audit }: CommandContext, { personId }: PersonInput): Promise<{ id: string; expiresAt: string }> => {
  const person = await rowOf<{ disabled: boolean }>(tx, 'select disabled_at is not null as disabled from person where id = $1 and erased_at is null and not machine for no key update', [personId]);
  if (!person) throw notFound();
  if (person.disabled) throw new RefusedCommand([blocker('person-disabled', 'This person is shut out: nobody can sign in as them', { field: 'personId' })]);
  const { id, expiresAt } = await openInvitation(tx, personId, actor.id);
  await audit({ stream: `person/${personId}`, act: 'person.invited', obj: `invitation/${id}`, data: { until: expiresAt.toISOString() } });
  return { id, expiresAt: expiresAt.toISOString() };
};
