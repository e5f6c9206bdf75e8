import { rowsOf, type Tx } from '@waymark/database/transaction';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import { v7 as uuid } from 'uuid';

interface Absence {
  from: string;
  to: string;
}

/** An absence that ends before it begins, by its place. */
export const absenceBlockers = (absences: readonly Absence[]): Blocker[] =>
  absences.flatMap(({ from, to }, at) => (from > to ? [blocker('absence-backwards', 'An absence ends before it begins: exchange the days', { field: `absences[${at}]` })] : []));

/** Writes somebody's absences anew: those of before are gone. */
export const replaceAbsences = async (tx: Tx, person: string, absences: readonly Absence[]): Promise<void> => {
  await rowsOf(tx, 'delete from absence where person_id = $1', [person]);
  for (const { from, to } of absences) await rowsOf(tx, 'insert into absence (id, person_id, from_day, to_day) values ($1, $2, $3, $4)', [uuid(), person, from, to]);
};
