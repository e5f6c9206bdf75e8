import { Injectable } from '@nestjs/common';
import { rowOf } from '@waymark/database/transaction';
import { isMinority } from '@waymark/domain/panels';
import { blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { RecordMinorityViewInput } from '../../graphql/determination.inputs.ts';
import { countedVotes, newestDetermination } from '../../reads/determination-rows.ts';
import { lockItem, refuseClosed } from '../locked-item.ts';
import { refuseDetermined } from './refuse-determined.ts';

/** A member whose vote leaves them in the minority says why, in their own words. It can be changed until the determination is final. */
@Injectable()
export class RecordMinorityView {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: RecordMinorityViewInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'recordMinorityView', input, (context) => record(context, input));
  }
}

const UPSERT = `insert into panel_minority_view (stage_run_id, person_id, evaluation_id, text, recorded_at) values ($1, $2, $3, $4, $5)
  on conflict (stage_run_id, person_id) do update set text = excluded.text, recorded_at = excluded.recorded_at`;

const record = async (context: CommandContext, { itemId, text }: RecordMinorityViewInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const locked = await lockItem(context, itemId);
  refuseClosed(locked);
  await refuseDetermined(context, locked.evaluation);
  const own = (await countedVotes(tx, locked.item.stageRunId)).find(({ person }) => person === actor.id);
  if (!own) throw new RefusedCommand([blocker('not-voted', 'You have not voted: vote first, and then say what you see otherwise')]);
  // a draft is there for whoever is in the room: for others an answer that depends on it would tell of it
  const draft = locked.self ? await newestDetermination(tx, locked.item.stageRunId) : null;
  if (!isMinority(own, draft?.transition ?? null)) refuseOn([blocker('voted-for', 'You voted for it: change your vote first if you see it otherwise')]);
  await rowOf(tx, UPSERT, [locked.item.stageRunId, actor.id, locked.evaluation.id, text.trim(), now]);
  // whose it is stands in the text that is frozen, under the hash that the record has: auditors do not read views, nor who dissents
  await audit({ stream: `evaluation/${locked.evaluation.id}`, actor: 'platform', act: 'panel.minority-view', obj: `item/${itemId}`, data: {} });
  return { id: itemId };
};
