import { Injectable } from '@nestjs/common';
import { rowOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { GiveRescoreInput } from '../graphql/item.inputs.ts';
import { criterionBlockers, lockItem, refuseOutside, refuseUnrescored } from './locked-item.ts';

/**
 * After the discussion a member scores a criterion anew, with a reason. It is sealed: until the chair opens all of them at once
 * nobody but its giver knows that it is there: the record too tells of it once it is opened, since whoever reads the record
 * would else know at once who gave one. What they scored in their review stays as it was.
 */
@Injectable()
export class GiveRescore {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: GiveRescoreInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'giveRescore', input, (context) => giveRescore(context, input));
  }
}

const giveRescore = async (context: CommandContext, { itemId, criterion, score, reason }: GiveRescoreInput): Promise<{ id: string }> => {
  const { tx, actor, now } = context;
  const locked = await lockItem(context, itemId);
  const { item, evaluation, self } = locked;
  refuseOutside(locked);
  refuseUnrescored(item);
  if (!self?.seat) refuseOn([blocker('not-on-the-panel', 'You have no accepted seat on this panel')]);
  refuseOn(criterionBlockers(locked, criterion));
  if (item.rescoresOpenedAt) refuseOn([blocker('scores-opened', 'The scores that were given anew are open: nobody gives another one')]);
  if (!item.discussed) refuseOn([blocker('not-discussed', 'Nothing is minuted yet: score anew after the discussion')]);
  await rowOf(
    tx,
    `insert into panel_rescore (item_id, person_id, criterion, score, reason, given_at, simulated) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (item_id, person_id, criterion) do update set score = excluded.score, reason = excluded.reason, given_at = excluded.given_at`,
    [itemId, actor.id, criterion, score, reason.trim(), now, evaluation.simulated],
  );
  return { id: itemId };
};
