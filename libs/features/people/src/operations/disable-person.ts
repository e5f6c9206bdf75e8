import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import type { DisablePersonInput } from '../graphql/people.inputs.ts';

/** Shuts a person out. Their next request finds nobody signed in; what they did stays. */
@Injectable()
export class DisablePerson {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: DisablePersonInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'disablePerson', input, (context) => disablePerson(context, input));
  }
}

const disablePerson = async ({ tx, now, audit }: CommandContext, input: DisablePersonInput): Promise<{ id: string }> => {
  const gone = await rowsOf(tx, 'update person set disabled_at = $2 where id = $1 and disabled_at is null and not machine returning id', [input.personId, now]);
  if (gone.length === 0) throw notFound();
  await audit({ stream: `person/${input.personId}`, act: 'person.disabled', obj: `person/${input.personId}`, data: {} });
  return { id: input.personId };
};
