import { rowsOf, type Tx } from '@waymark/database/transaction';
import type { Waiting } from '@waymark/domain/notifications';
import type { WaitingNow } from '../waiting/waiting.queries.ts';
import { itemOf } from '../waiting/item-of.ts';
import type { MailTurn } from './mail-turn.ts';

/** Something that nobody mailed yet. */
export interface Unsent {
  item: string;
  noticedAt: Date;
}

export interface Noticed {
  unsent: Unsent[];
  /** Something came or went since the last look. */
  changed: boolean;
}

/** Whose claim ran out, or who was erased meanwhile, gets no notice. */
const INSERT = `insert into notice (person_id, item, noticed_at) select $1, x.item, $3 from unnest($2::text[]) x (item)
  where exists (select 1 from mailing m where m.person_id = $1 and m.claim = $4) on conflict do nothing returning 1`;

const UNSENT = 'select item, noticed_at as "noticedAt" from notice where person_id = $1 and item = any ($2::text[]) and mailed_at is null and read_at is null order by item';

/**
 * Compares what waits with what was noticed: what is new gets a notice, and the notice of what waits no more goes, so that
 * nothing stays of it and that it is new where it comes again.
 */
export const notice = async (tx: Tx, { person, claim }: MailTurn, { waiting, reminders, whole }: WaitingNow, now: string): Promise<Noticed> => {
  const items = [...waiting, ...reminders].map(itemOf);
  const came = await rowsOf(tx, INSERT, [person, items, now, claim]);
  const went = whole ? await rowsOf(tx, 'delete from notice where person_id = $1 and item <> all ($2::text[]) returning 1', [person, items]) : [];
  return { unsent: await rowsOf<Unsent>(tx, UNSENT, [person, items]), changed: came.length + went.length > 0 };
};

/** Says that these were mailed. */
export const markMailed = async (tx: Tx, person: string, mailed: readonly Waiting[], now: string): Promise<void> => {
  await rowsOf(tx, 'update notice set mailed_at = $3 where person_id = $1 and item = any ($2::text[])', [person, mailed.map(itemOf), now]);
};
