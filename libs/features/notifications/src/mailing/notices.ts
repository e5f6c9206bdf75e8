import { rowsOf, type Tx } from '@waymark/database/transaction';
import type { Waiting } from '@waymark/domain/notifications';
import type { WaitingNow } from '../waiting/waiting.queries.ts';
import { itemOf } from '../waiting/item-of.ts';

/**
 * Compares what waits with what was noticed: what is new gets a notice, and the notice of what waits no more goes, so that
 * nothing stays of it and that it is new where it comes again.
 *
 * @returns what nobody mailed yet
 */
export const notice = async (tx: Tx, person: string, { waiting, reminders, whole }: WaitingNow, now: string): Promise<Waiting[]> => {
  const all = [...waiting, ...reminders];
  const items = all.map(itemOf);
  await rowsOf(tx, 'insert into notice (person_id, item, noticed_at) select $1, x.item, $3 from unnest($2::text[]) x (item) on conflict do nothing', [person, items, now]);
  if (whole) await rowsOf(tx, 'delete from notice where person_id = $1 and item <> all ($2::text[])', [person, items]);
  const unsent = await rowsOf<{ item: string }>(tx, 'select item from notice where person_id = $1 and item = any ($2::text[]) and mailed_at is null and read_at is null', [person, items]);
  const open = new Set(unsent.map(({ item }) => item));
  return all.filter((_, at) => open.has(items[at]!));
};

/** Says that these were mailed. */
export const markMailed = async (tx: Tx, person: string, mailed: readonly Waiting[], now: string): Promise<void> => {
  await rowsOf(tx, 'update notice set mailed_at = $3 where person_id = $1 and item = any ($2::text[])', [person, mailed.map(itemOf), now]);
};
