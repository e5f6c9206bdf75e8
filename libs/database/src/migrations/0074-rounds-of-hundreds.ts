import type { MigrationInterface, QueryRunner } from 'typeorm';
import { asked } from './0011-row-security/sight.ts';
import { setting } from './0011-row-security/viewer.ts';

const again = (condition: string): string => condition.replace('create function', 'create or replace function');

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

const BEFORE = again(asked('is_round_in_sight', 'of_round uuid', 'exists (select 1 from assignment_round r where r.id = of_round)'));

/** Rounds of hundreds of evaluations are read in the time of a page. */
export class RoundsOfHundreds0074 implements MigrationInterface {
  name = 'RoundsOfHundreds00749000000000074';

  async up(db: QueryRunner): Promise<void> {
    await db.query(ONCE);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(BEFORE);
  }
}
