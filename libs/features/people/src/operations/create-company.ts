import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { foldName } from '@waymark/domain/access';
import { blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';
import type { CreateCompanyInput } from '../graphql/people.inputs.ts';

/** Adds a company with every name that it goes by and the companies that it owns, for conflicts of interest. */
@Injectable()
export class CreateCompany {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: CreateCompanyInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'createCompany', input, (context) => createCompany(context, input));
  }
}

const createCompany = async ({ tx, now, audit }: CommandContext, input: CreateCompanyInput): Promise<{ id: string }> => {
  const id = uuid();
  await rowsOf(tx, 'insert into company (id, name) values ($1, $2)', [id, input.name.trim()]);
  for (const name of new Set([input.name, ...input.aliases])) {
    const made = await rowsOf(
      tx,
      `insert into company_name (folded, company_id, name) values ($1, $2, $3)
       on conflict (folded) do update set folded = excluded.folded where company_name.company_id = $2 returning folded`,
      [foldName(name), id, name.trim()],
    );
    if (made.length === 0)
      throw new RefusedCommand([blocker('name-taken', `Another company goes by “${name}” already`, { field: 'aliases', name })]);
  }
  const owned = await rowsOf(tx, 'insert into company_owner (parent_id, child_id) select $1, id from company where id = any($2::uuid[]) returning child_id', [id, input.owns]);
  if (owned.length < new Set(input.owns).size)
    throw new RefusedCommand([blocker('unknown-company', 'One of the companies that it owns is not known: add that one first', { field: 'owns' })]);
  await audit({ stream: 'installation', act: 'company.created', obj: `company/${id}`, data: { names: input.aliases.length + 1, at: now.slice(0, 10) } });
  return { id };
};
