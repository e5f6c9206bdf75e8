import { rowsOf, type Tx } from '@waymark/database/transaction';

/** A seat of a stage run that somebody holds. */
export interface SeatHeld {
  assignmentId: string;
  personId: string;
  name: string;
  organisation: string;
  organisationName: string;
  role: string;
  state: string;
}

/** Whoever is released with a review that they submitted leaves a review that counts: nobody else is asked for it. `a` is the assignment: SQL. */
export const FILLS = `(a.state in ('invited', 'accepted', 'submitted') or a.released_with_review)`;

/** Of somebody whose conflict of interest excludes them the seat is open again, like what they submitted. `a` is the assignment: SQL. */
export const STANDS = `${FILLS} and not exists (select 1 from conflict x where x.evaluation_id = a.evaluation_id and x.person_id = a.person_id
    and x.effect = 'exclude' and x.state in ('open', 'confirmed', 'waiver-proposed'))`;

/** Assignments `a` that hold no seat any more, of those of which `which` is true, in one order: SQL. */
export const departedOf = (which: string): string => `(select coalesce(array_agg(a.id order by a.id), '{}') from assignment a where ${which} and not (${STANDS}))`;

/** Who holds a seat of a stage run: invited, accepted or submitted, or released with a review that counts; and not in conflict. */
export const heldSeats = async (tx: Tx, stageRun: string): Promise<SeatHeld[]> => (await heldSeatsAt(tx, [stageRun]))(stageRun);

/** The same of several stage runs. */
export const heldSeatsAt = async (tx: Tx, stageRuns: readonly string[]): Promise<(stageRun: string) => SeatHeld[]> => {
  const rows = await rowsOf<SeatHeld & { stageRun: string }>(
    tx,
    `select a.stage_run_id as "stageRun", a.id as "assignmentId", a.person_id as "personId", p.display_name as name, a.organisation_id as organisation, o.name as "organisationName", a.role, a.state
     from assignment a join person p on p.id = a.person_id join organisation o on o.id = a.organisation_id where a.stage_run_id = any($1::uuid[]) and ${STANDS} order by a.id`,
    [stageRuns],
  );
  return (asked) => rows.flatMap(({ stageRun, ...seat }) => (stageRun === asked ? [seat] : []));
};
