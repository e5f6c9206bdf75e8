import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import { v7 as uuid } from 'uuid';
import { clientBlockers } from './client-blockers.ts';
import type { MakeMachineClientInput } from './client.inputs.ts';

/** Makes a machine client with one role in one programme. What is stored as the answer holds no token: that derives from id and expiry. */
@Injectable()
export class MakeClient {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: MakeMachineClientInput): Promise<Outcome<{ id: string; expiresAt: string }>> {
    return this.commands.run(actor, 'makeMachineClient', input, (context) => makeClient(context, input));
  }
}

const makeClient = async ({ tx, actor, now, audit }: CommandContext, input: MakeMachineClientInput): Promise<{ id: string; expiresAt: string }> => {
  const { name, programmeId, role, scopes, days } = input;
  refuseOn(clientBlockers(input));
  const programme = await rowsOf(tx, 'select id from programme where id = $1', [programmeId]);
  if (programme.length === 0) throw notFound();
  const id = uuid();
  await rowsOf(
    tx,
    `insert into person (id, display_name, organisation_id, created_at, simulated, machine)
     select $1, $2, $3, $4, mode = 'demonstration', true from installation`,
    [id, name.trim(), actor.organisation, now],
  );
  await rowsOf(tx, 'insert into role_holding (id, person_id, role, programme_id, granted_by, granted_at) values ($1, $2, $3, $4, $5, $6)', [uuid(), id, role, programmeId, actor.id, now]);
  const made = await rowOf<{ expiresAt: Date }>(
    tx,
    `insert into machine_client (id, scopes, made_by, made_at, expires_at)
     values ($1, $2, $3, now(), date_trunc('second', now()) + make_interval(hours => 24 * $4)) returning expires_at as "expiresAt"`,
    [id, scopes, actor.id, days],
  );
  const expiresAt = made!.expiresAt.toISOString();
  await audit({ stream: `programme/${programmeId}`, act: 'client.made', obj: `client/${id}`, data: { role, scopes: [...scopes].sort(), until: expiresAt } });
  return { id, expiresAt };
};
