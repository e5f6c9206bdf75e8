import { Injectable } from '@nestjs/common';
import { rowOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { DiscardDeterminationInput } from '../../graphql/determination.inputs.ts';
import { lockDetermination, savedSince } from './lock-determination.ts';

/** The chair discards the draft that they read: it binds nothing any more, and stays as it was. What lapsed before it stands no more for that. */
@Injectable()
export class DiscardDetermination {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: DiscardDeterminationInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'discardDetermination', input, (context) => discard(context, input));
  }
}

const discard = async (context: CommandContext, { itemId, expectedVersion }: DiscardDeterminationInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const { locked, newest } = await lockDetermination(context, itemId);
  if (!newest || newest.finalisedAt) throw new RefusedCommand([blocker('nothing-drafted', 'No draft is saved: there is nothing to discard')]);
  savedSince(newest, expectedVersion);
  await rowOf(tx, 'update panel_determination set discarded_by = $2, discarded_at = $3 where id = $1', [newest.id, actor.id, now]);
  await audit({ stream: `evaluation/${locked.evaluation.id}`, act: 'panel.determination-discarded', obj: `determination/${newest.id}`, data: { number: newest.number, version: newest.version } });
  return { id: newest.id };
};
