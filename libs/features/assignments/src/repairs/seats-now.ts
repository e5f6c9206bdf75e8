import { rowOf, type Tx } from '@waymark/database/transaction';
import { departedOf, STANDS } from '../rounds/held-seats.ts';

/** The assignments of a stage run, each in one order, and what was tried for it last. */
export interface SeatsNow {
  /** Those that hold its seats. */
  held: string[];
  /** Those that hold none any more: whoever leaves makes this another set, whoever sits afterwards. */
  departed: string[];
  /** When something was tried for it last, and what came of it; null: nothing was. */
  tried: string | null;
}

/** Seats of the stage run `t`, as columns: SQL. */
export const SEATS_NOW = `(select coalesce(array_agg(a.id order by a.id), '{}') from assignment a where a.stage_run_id = t.id and ${STANDS}) as held, ${departedOf('a.stage_run_id = t.id')} as departed,
  (select d.tried_at || ' ' || coalesce(d.proposal_id::text, '') from assignment_repair d where d.stage_run_id = t.id) as tried`;

export const seatsNow = async (tx: Tx, stageRun: string): Promise<SeatsNow> => (await rowOf<SeatsNow>(tx, `select ${SEATS_NOW} from stage_run t where t.id = $1`, [stageRun]))!;
