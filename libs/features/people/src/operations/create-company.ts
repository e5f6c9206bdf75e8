import { Injectable } from '@nestjs/common';
import { rowsOf, type Tx } from '@waymark/database/transaction';
import { foldName } from '@waymark/domain/access';
import { blocker } from '@waymark/domain/pipeline';
import { judgeAnew, touchedByRules } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';
import type { CreateCompanyInput } from '../graphql/people.inputs.ts';

/**
 * Adds a company with every name that it goes by and the companies that it owns, for conflicts of interest. Whoever
 * named it before it was known, or works for an organisation of its name, is judged anew.
 */
@Injectable()
export class CreateCompany {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: CreateCompanyInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'createCompany', input, (context) => createCompany(context, input));
  }
}

const createCompany = async (context: CommandContext, input: CreateCompanyInput): Promise<{ id: string }> => {
  const { tx, now, audit } = context;
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
  await judgeAnew(context, [...(await touchedByRules(context)), ...(await employedBy(tx, [input.name, ...input.aliases]))]);
  return { id };
};

/** People who work for an organisation, as employees or in a role, that goes by one of these names as names are compared. */
const employedBy = async (tx: Tx, names: readonly string[]): Promise<string[]> => {
  const sought = new Set(names.map(foldName));
  const rows = await rowsOf<{ name: string; people: string[] }>(
    tx,
    `select o.name, array_agg(distinct p.id) as people from organisation o join person p on p.disabled_at is null
       and (p.organisation_id = o.id or exists (select 1 from role_holding h where h.person_id = p.id and h.organisation_id = o.id and h.revoked_at is null))
     group by o.id`,
  );
  return rows.flatMap(({ name, people }) => (sought.has(foldName(name)) ? people : []));
};
