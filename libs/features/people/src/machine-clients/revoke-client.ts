import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import type { MachineClientInput } from './client.inputs.ts';

/** Revokes a machine client: its next request finds nobody. What it did stays. One that was revoked already stays so, and all is well. */
@Injectable()
export class RevokeClient {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: MachineClientInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'revokeMachineClient', input, (context) => revokeClient(context, input));
  }
}

const revokeClient = async ({ tx, actor, now, audit }: CommandContext, { clientId }: MachineClientInput): Promise<{ id: string }> => {
  const client = await rowOf<{ revoked: boolean; programme: string }>(
    tx,
    `select c.revoked_at is not null as revoked, (select h.programme_id from role_holding h where h.person_id = c.id) as programme
     from machine_client c where c.id = $1 for no key update`,
    [clientId],
  );
  if (!client) throw notFound();
  if (client.revoked) return { id: clientId };
  await rowsOf(tx, 'update machine_client set revoked_at = now(), revoked_by = $2 where id = $1', [clientId, actor.id]);
  await rowsOf(tx, 'update person set disabled_at = $2 where id = $1', [clientId, now]);
  await audit({ stream: `programme/${client.programme}`, act: 'client.revoked', obj: `client/${clientId}`, data: {} });
  return { id: clientId };
};
