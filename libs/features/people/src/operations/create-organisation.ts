import { Injectable } from '@nestjs/common';
import { rowsOf, type Tx } from '@waymark/database/transaction';
import { localDateOf } from '@waymark/domain/calendar';
import { blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';
import type { CreateOrganisationInput } from '../graphql/people.inputs.ts';

/** Adds an organisation, with the board that it belongs to where one is named, and in that board's region where it has none of its own. Its name is its own: a second one of the same name is refused. */
@Injectable()
export class CreateOrganisation {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: CreateOrganisationInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'createOrganisation', input, (context) => createOrganisation(context, input));
  }
}

const createOrganisation = async ({ tx, now, audit }: CommandContext, input: CreateOrganisationInput): Promise<{ id: string }> => {
  const id = uuid();
  const board = input.boardCode ? await boardOf(tx, input.boardCode, localDateOf(now)) : null;
  const made = await rowsOf(
    tx,
    'insert into organisation (id, name, type, ods_code, region, deprivation_decile, created_at) values ($1, $2, $3, $4, $5, $6, $7) on conflict (name) do nothing returning id',
    [id, input.name.trim(), input.type, input.odsCode ?? null, input.region ?? board?.region ?? null, input.deprivationDecile ?? null, now],
  );
  if (made.length === 0)
    throw new RefusedCommand([blocker('name-taken', `There is an organisation named “${input.name}” already: use that one`, { field: 'name' })]);
  if (board) await rowsOf(tx, 'insert into organisation_parent (id, organisation_id, parent_id) values ($1, $2, $3)', [uuid(), id, board.id]);
  await audit({ stream: 'installation', act: 'organisation.created', obj: `organisation/${id}`, data: {} });
  return { id };
};

/** A board that others followed takes nobody in any more, and one that is to come nobody yet. */
const boardOf = async (tx: Tx, code: string, today: string): Promise<{ id: string; region: string | null }> => {
  const [board] = await rowsOf<{ id: string; region: string | null }>(
    tx,
    `select id, region from organisation where ods_code = $1 and type = 'icb' and (valid_from is null or valid_from <= $2::date) and (valid_to is null or valid_to >= $2::date)`,
    [code, today],
  );
  if (board) return board;
  throw new RefusedCommand([blocker('unknown-board', `No integrated care board of today has the code “${code}”: give the ODS code of one that exists, or leave it out`, { field: 'boardCode' })]);
};
