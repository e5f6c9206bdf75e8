import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import { endSessionsOf } from '@waymark/platform/sessions';
import type { PersonInput } from './invitation.inputs.ts';

/** Parts a person from every account that signs them in, and ends their sessions: for whoever changes employer, or lost an account. */
@Injectable()
export class UnlinkAccounts {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: PersonInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'unlinkAccounts', input, (context) => unlinkAccounts(context, input));
  }
}

const unlinkAccounts = async ({ tx, audit }: CommandContext, { personId }: PersonInput): Promise<{ id: string }> => {
  const person = await rowsOf(tx, 'select id from person where id = $1 and erased_at is null and not machine for no key update', [personId]);
  if (person.length === 0) throw notFound();
  const accounts = (await rowsOf(tx, 'delete from person_identity where person_id = $1 returning subject', [personId])).length;
  const sessions = await endSessionsOf(tx, personId);
  await audit({ stream: `person/${personId}`, act: 'person.accounts-unlinked', obj: `person/${personId}`, data: { accounts, sessions } });
  return { id: personId };
};
