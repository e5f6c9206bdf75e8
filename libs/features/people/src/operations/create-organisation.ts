import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';
import type { CreateOrganisationInput } from '../graphql/people.inputs.ts';

/** Adds an organisation. Its name is its own: a second one of the same name is refused. */
@Injectable()
export class CreateOrganisation {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: CreateOrganisationInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'createOrganisation', input, (context) => createOrganisation(context, input));
  }
}

const createOrganisation = async ({ tx, now, audit }: CommandContext, input: CreateOrganisationInput): Promise<{ id: string }> => {
  const id = uuid();
  const made = await rowsOf(
    tx,
    'insert into organisation (id, name, type, ods_code, region, created_at) values ($1, $2, $3, $4, $5, $6) on conflict (name) do nothing returning id',
    [id, input.name.trim(), input.type, input.odsCode ?? null, input.region ?? null, now],
  );
  if (made.length === 0)
    throw new RefusedCommand([blocker('name-taken', `There is an organisation named “${input.name}” already: use that one`, { field: 'name' })]);
  await audit({ stream: 'installation', act: 'organisation.created', obj: `organisation/${id}`, data: {} });
  return { id };
};
