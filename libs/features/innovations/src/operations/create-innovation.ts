import { Injectable } from '@nestjs/common';
import { NEWEST_FORM } from '@waymark/content/packs';
import { rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { localDateOf } from '@waymark/domain/calendar';
import { blocker } from '@waymark/domain/pipeline';
import { asOneLine } from '@waymark/domain/names';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';
import type { CreateInnovationInput } from '../graphql/innovation.inputs.ts';

/** Adds an innovation with an empty draft. It belongs to an organisation for which whoever creates it acts, its first owner. */
@Injectable()
export class CreateInnovation {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: CreateInnovationInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'createInnovation', input, (context) => createInnovation(context, input));
  }
}

/** The same within another command: `actor` is the first owner. */
export const createInnovation = async ({ tx, actor, now, audit }: CommandContext, input: Pick<CreateInnovationInput, 'name' | 'companyIds' | 'organisationId'>): Promise<{ id: string }> => {
  const may = organisationsOf(actor);
  const organisation = input.organisationId ?? (may.includes(actor.organisation) ? actor.organisation : may[0]!);
  if (!may.includes(organisation))
    throw new RefusedCommand([blocker('not-for-organisation', 'Nobody has given the role “innovator” for this organisation: ask for it', { field: 'organisationId' }, 'You do not act for this organisation. Choose another, or ask us for the role')]);
  const id = uuid();
  const reference = await nextReference(tx, Number(localDateOf(now).slice(0, 4)));
  await rowsOf(
    tx,
    `insert into innovation (id, reference, name, organisation_id, created_by, created_at, simulated)
     select $1, $2, $3, $4, $5, $6, mode = 'demonstration' from installation`,
    [id, reference, asOneLine(input.name), organisation, actor.id, now],
  );
  await rowsOf(tx, `insert into innovation_member (innovation_id, person_id, access, added_at) values ($1, $2, 'owner', $3)`, [id, actor.id, now]);
  await rowsOf(tx, `insert into innovation_draft (innovation_id, form, answers, version, saved_by, saved_at) values ($1, $2, '{}', 0, $3, $4)`, [id, NEWEST_FORM, actor.id, now]);
  await nameMakers(tx, id, input.companyIds);
  await audit({ stream: `innovation/${id}`, act: 'innovation.created', obj: `innovation/${id}`, data: { reference, organisation } });
  return { id };
};

/** Those for which somebody may begin one: the employer, unless the role is held for others alone. */
const organisationsOf = ({ organisation, roles }: SignedInPerson): string[] => {
  const held = roles.filter(({ role }) => role === 'innovator').map((one) => one.organisation ?? organisation);
  return held.length > 0 ? held : [organisation];
};

const nameMakers = async (tx: Tx, innovation: string, companies: string[]): Promise<void> => {
  const named = await rowsOf(tx, 'insert into innovation_company (innovation_id, company_id) select $1, id from company where id = any($2::uuid[]) returning company_id', [innovation, companies]);
  if (named.length < new Set(companies).size)
    throw new RefusedCommand([blocker('unknown-company', 'One of the companies is not known: ask for it to be added', { field: 'companyIds' }, 'One of the companies is not known. Ask us to add it')]);
};

/** The next reference of the year, e.g. INN-2026-0042. Numbers have no gaps: the counter is locked until commit. */
const nextReference = async (tx: Tx, year: number): Promise<string> => {
  const row = await rowOf<{ last: number }>(
    tx,
    'insert into reference_counter (year, last) values ($1, 1) on conflict (year) do update set last = reference_counter.last + 1 returning last',
    [year],
  );
  return `INN-${year}-${String(row!.last).padStart(4, '0')}`;
};
