import type { MigrationInterface, QueryRunner } from 'typeorm';
import { asked, STANDS } from './0011-row-security/sight.ts';
import { set, setting } from './0011-row-security/viewer.ts';

const again = (condition: string): string => condition.replace('create function', 'create or replace function');

/** The same as asking `stands_as_staff` of each of them, whoever looks through broken glass among them, in one statement: a round has hundreds. One may be named twice. */
const ALL = again(asked('are_all_in_sight', 'of_evaluations uuid[]', `(select count(*) from evaluation e where e.id = any (of_evaluations) and (${STANDS.staff} or e.id = any (${set('glass')}))) = (select count(distinct one) from unnest(of_evaluations) one)`));

/**
 * Hundreds of seats are of one round, and each asked of all its evaluations. What somebody sees is looked up once for a
 * transaction that reads (`see_as`), so that the answer about a round is the same for all of its seats: it is kept with
 * whom it is about until the transaction ends. Only a yes is, and only where it is asked for the person and not for the platform.
 */
const ONCE = `create or replace function is_round_in_sight(of_round uuid) returns boolean language plpgsql stable as $$
declare
  known text := concat_ws(' ', ${setting('person')}, of_round);
  reads boolean := coalesce(${setting('purpose')} = 'read', false);
begin
  if reads and ${setting('round_in_sight')} = known then return true; end if;
  if not exists (select 1 from assignment_round r where r.id = of_round) then return false; end if;
  if reads then perform set_config('waymark.round_in_sight', known, true); end if;
  return true;
end $$;`;

const BEFORE = [
  asked('are_all_in_sight', 'of_evaluations uuid[]', 'not exists (select 1 from unnest(of_evaluations) one where not stands_as_staff(one))'),
  asked('is_round_in_sight', 'of_round uuid', 'exists (select 1 from assignment_round r where r.id = of_round)'),
].map(again);

/** Rounds of hundreds of evaluations are read in the time of a page. */
export class RoundsOfHundreds0074 implements MigrationInterface {
  name = 'RoundsOfHundreds00749000000000074';

  async up(db: QueryRunner): Promise<void> {
    await db.query(ALL);
    await db.query(ONCE);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const one of BEFORE) await db.query(one);
  }
}
