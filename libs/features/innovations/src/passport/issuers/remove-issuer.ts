import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import type { RemovePassportIssuerInput } from './issuer.types.ts';

/** Accepts a key no more. What was taken in stays, and says so. One that was removed already stays so, and all is well. */
@Injectable()
export class RemoveIssuer {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: RemovePassportIssuerInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'removePassportIssuer', input, (context) => removeIssuer(context, input));
  }
}

const removeIssuer = async ({ tx, actor, now, audit }: CommandContext, { issuerId }: RemovePassportIssuerInput): Promise<{ id: string }> => {
  const issuer = await rowOf<{ keyId: string; removed: boolean }>(tx, 'select key_id as "keyId", removed_at is not null as removed from passport_issuer where id = $1 for no key update', [issuerId]);
  if (!issuer) throw notFound();
  if (issuer.removed) return { id: issuerId };
  await rowsOf(tx, 'update passport_issuer set removed_at = $2, removed_by = $3 where id = $1', [issuerId, now, actor.id]);
  await audit({ stream: 'installation', act: 'passport-issuer.removed', obj: `passport-issuer/${issuerId}`, data: { keyId: issuer.keyId } });
  return { id: issuerId };
};
