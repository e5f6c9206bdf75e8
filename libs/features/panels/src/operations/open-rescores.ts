import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import { roleHereBlockers } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { OpenRescoresInput } from '../graphql/item.inputs.ts';
import { lockItem, refuseScoring, refuseUnrescored, type LockedItem } from './locked-item.ts';

/**
 * The chair opens everything that was scored anew in a panel, all at once, in whichever of its meetings it was given, and also when
 * the panel has ended. It is stored under the lock of the evaluation, and nobody gives another one.
 */
@Injectable()
export class OpenRescores {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: OpenRescoresInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'openRescores', input, (context) => open(context, input));
  }
}

const open = async (context: CommandContext, { itemId }: OpenRescoresInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const locked = await lockItem(context, itemId);
  refuseOn(roleHereBlockers(locked.evaluation, 'panel:open'));
  refuseScoring(locked);
  refuseUnrescored(locked.item);
  if (locked.item.rescoresOpenedAt) refuseOn([blocker('scores-opened', 'The scores that were given anew are open already')]);
  if (!locked.item.discussed) refuseOn([blocker('not-discussed', 'Nothing is minuted yet: members score anew after the discussion')]);
  await rowsOf(tx, 'update panel_item set rescores_opened_at = $2, rescores_opened_by = $3 where stage_run_id = $1', [locked.item.stageRunId, now, actor.id]);
  await audit({ stream: `evaluation/${locked.evaluation.id}`, act: 'panel.rescores-opened', obj: `item/${itemId}`, data: {} });
  await recordGiven(context, locked);
  return { id: itemId };
};

/** Who gave a score anew and when stands in the record from now on, and not before. What they scored and why does not. */
const recordGiven = async ({ tx, audit }: CommandContext, { item, evaluation }: LockedItem): Promise<void> => {
  const given = await rowsOf<{ item: string; person: string; givenAt: Date }>(tx, GIVEN, [item.stageRunId]);
  for (const { item: of, person, givenAt } of given)
    await audit({ stream: `evaluation/${evaluation.id}`, act: 'panel.rescored', obj: `item/${of}`, data: { person, givenAt: givenAt.toISOString() } });
};

const GIVEN = `select r.item_id as item, r.person_id as person, r.given_at as "givenAt" from panel_rescore r join panel_item i on i.id = r.item_id
  where i.stage_run_id = $1 order by r.given_at, r.person_id, r.criterion`;
