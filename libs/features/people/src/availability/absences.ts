import { rowsOf, type Tx } from '@waymark/database/transaction';
import { localDateOf } from '@waymark/domain/calendar';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import { v7 as uuid } from 'uuid';

interface Absence {
  from: string;
  to: string;
}

/** An absence that ends before it begins, by its place. */
export const absenceBlockers = (absences: readonly Absence[]): Blocker[] =>
  absences.flatMap(({ from, to }, at) => (from > to ? [blocker('absence-backwards', 'An absence ends before it begins: exchange the days', { field: `absences[${at}]` })] : []));

/** Writes somebody's absences anew, of those that are not over: what is past was so, and stays. */
export const replaceAbsences = async (tx: Tx, person: string, absences: readonly Absence[], now: string): Promise<void> => {
  await rowsOf(tx, 'delete from absence where person_id = $1 and to_day >= $2::date', [person, localDateOf(now)]);
  for (const { from, to } of absences)
    await rowsOf(
      tx,
      `insert into absence (id, person_id, from_day, to_day) select $1, $2, $3::date, $4::date
       where not exists (select 1 from absence a where a.person_id = $2 and a.from_day = $3::date and a.to_day = $4::date)`,
      [uuid(), person, from, to],
    );
};
