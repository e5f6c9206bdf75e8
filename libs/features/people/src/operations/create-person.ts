import { Injectable } from '@nestjs/common';
import { rowsOf, type Tx } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';
import type { CreatePersonInput } from '../graphql/people.inputs.ts';

/** Adds a person. What identifies them outside (an e-mail address) is kept apart. */
@Injectable()
export class CreatePerson {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: CreatePersonInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'createPerson', input, (context) => createPerson(context, input));
  }
}

const createPerson = async ({ tx, now, audit }: CommandContext, input: CreatePersonInput): Promise<{ id: string }> => {
  const id = uuid();
  const [organisation] = await rowsOf<{ simulated: boolean }>(
    tx,
    `select (select mode = 'demonstration' from installation) as simulated from organisation where id = $1`,
    [input.organisationId],
  );
  if (!organisation)
    throw new RefusedCommand([blocker('unknown-organisation', 'There is no such organisation: create it first', { field: 'organisationId' })]);
  await rowsOf(tx, 'insert into person (id, display_name, organisation_id, created_at, simulated) values ($1, $2, $3, $4, $5)', [
    id,
    input.displayName.trim(),
    input.organisationId,
    now,
    organisation.simulated,
  ]);
  if (input.email) await keepAddress(tx, id, input.email);
  await audit({ stream: `person/${id}`, act: 'person.created', obj: `person/${id}`, data: { organisation: input.organisationId } });
  return { id };
};

/** An address is one person's: it is what they sign in by. */
const keepAddress = async (tx: Tx, person: string, email: string): Promise<void> => {
  const kept = await rowsOf(tx, 'insert into person_contact (person_id, email) values ($1, lower($2)) on conflict (email) do nothing returning person_id', [person, email]);
  if (kept.length === 0)
    throw new RefusedCommand([blocker('email-taken', 'Somebody has this e-mail address already: use that person, or another address', { field: 'email' })]);
};
