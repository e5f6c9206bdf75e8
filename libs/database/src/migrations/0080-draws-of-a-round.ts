import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which draw a proposal is of its stage runs: whoever may propose could draw again until it falls out as they like, and
 * whoever confirms has to see that. It stays where a proposal is solved for something else later; null: it never was drawn.
 */
export class DrawsOfARound0080 implements MigrationInterface {
  name = 'DrawsOfARound00809000000000080';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table assignment_round add column draw int check (draw > 0);
      update assignment_round r set draw = greatest(1, (select count(distinct o.id) from assignment_round_seat own join assignment_round_seat s on s.stage_run_id = own.stage_run_id
        join assignment_round o on o.id = s.round_id and o.aim = 'drawn' and (o.proposed_at, o.id) <= (r.proposed_at, r.id) where own.round_id = r.id)) where r.aim = 'drawn'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table assignment_round drop column draw');
  }
}
