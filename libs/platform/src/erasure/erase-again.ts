import { rowsOf, type Database, type Tx } from '@waymark/database/transaction';
import type { Clock } from '../clock/index.ts';
import { eraseData, lockPerson } from './erase-data.ts';
import type { Erasures } from './erasures.ts';

/**
 * Erases those again whom a restored backup has brought back. What was open around them then is no reason to wait: they
 * were erased, and whoever runs the case gives it to others.
 *
 * @returns ids of the people who were back
 */
export const eraseAgain = async (database: Database, clock: Clock, log: string, erasures: Erasures): Promise<string[]> => {
  const known = erasures.people();
  if (known.length === 0) return [];
  const back = await asSystem(database, (tx) => rowsOf<{ id: string }>(tx, 'select id from person where id = any($1::uuid[]) and erased_at is null order by id', [known]));
  const erased: string[] = [];
  for (const { id } of back)
    await asSystem(database, async (tx) => {
      const person = await lockPerson(tx, id);
      if (!person || person.erasedAt) return; // another process that starts was first
      await eraseData({ tx, log, now: (await clock.now(tx)).toISOString(), erasures }, id, 'restored');
      erased.push(id);
    });
  return erased;
};

const asSystem = <T>(database: Database, work: (tx: Tx) => Promise<T>): Promise<T> => database.transaction({ person: null, purpose: 'system' }, work);
