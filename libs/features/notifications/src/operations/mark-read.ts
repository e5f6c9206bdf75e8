import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { MAIL_WORDS, MOST_WAITING } from '@waymark/domain/notifications';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { MarkReadInput } from '../graphql/notification.inputs.ts';
import { hashOf } from '../waiting/item-of.ts';

/** Notices of one person at most: more than there is of all kinds with their reminders, so that none goes of what waits. */
const MOST = 2 * MOST_WAITING * Object.keys(MAIL_WORDS).length;

/** Somebody says what they have read of what waits for them: it is not mailed any more. */
@Injectable()
export class MarkRead {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: MarkReadInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'markRead', input, (context) => markRead(context, input));
  }
}

/** What somebody has read is theirs alone, and no event. */
const markRead = async ({ tx, actor, now }: CommandContext, { keys }: MarkReadInput): Promise<{ id: string }> => {
  await rowsOf(
    tx,
    `insert into notice (person_id, item, noticed_at, read_at) select distinct $1::uuid, x.item, $3::timestamptz, $3::timestamptz from unnest($2::text[]) x (item)
     on conflict (person_id, item) do update set read_at = coalesce(notice.read_at, excluded.read_at)`,
    [actor.id, keys.map(hashOf), now],
  );
  await rowsOf(tx, `delete from notice where person_id = $1 and item not in (select item from notice where person_id = $1 order by noticed_at desc, item limit ${MOST})`, [actor.id]);
  return { id: actor.id };
};
