import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';
import type { CreateProgrammeInput } from '../graphql/programme.inputs.ts';

/** Adds a programme. One marked as demonstration exists only in a demonstration, and everything in it is simulated. */
@Injectable()
export class CreateProgramme {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: CreateProgrammeInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'createProgramme', input, (context) => createProgramme(context, input));
  }
}

const createProgramme = async ({ tx, now, audit }: CommandContext, input: CreateProgrammeInput): Promise<{ id: string }> => {
  const installation = await rowOf<{ mode: string }>(tx, 'select mode from installation');
  if (input.demonstration && installation?.mode !== 'demonstration')
    throw new RefusedCommand([blocker('no-demonstrations-here', 'A production installation has no demonstration programmes', { field: 'demonstration' })]);
  const id = uuid();
  const made = await rowsOf(
    tx,
    'insert into programme (id, code, name, demonstration, created_at) values ($1, $2, $3, $4, $5) on conflict (code) do nothing returning id',
    [id, input.code, input.name.trim(), input.demonstration, now],
  );
  if (made.length === 0) throw new RefusedCommand([blocker('code-taken', `There is a programme “${input.code}” already`, { field: 'code' })]);
  await audit({ stream: `programme/${id}`, act: 'programme.created', obj: `programme/${id}`, data: { code: input.code, demonstration: input.demonstration } });
  return { id };
};
