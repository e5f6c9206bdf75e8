import { rowsOf, type Tx } from '@waymark/database/transaction';
import type { NamedWish } from './named-wish.ts';

const WISHES = `select w.evaluation_id as evaluation, w.person_id as person, w.wish, w.role, p.display_name as name
  from assignment_round_wish w join person p on p.id = w.person_id where w.round_id = $1 order by w.place`;

/** What was decided by hand about a proposal, in the order in which it was. */
export const storedWishes = (tx: Tx, round: string): Promise<NamedWish[]> => rowsOf<NamedWish>(tx, WISHES, [round]);
