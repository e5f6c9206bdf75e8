import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was recorded by mistake is taken back, with a reason, and stays in the record. An organisation is taken off a roll-out:
 * its row stays as it was, and one that is put on again gets a row of its own. A condition that is not met after all is open
 * again: what was recorded before stays beside it.
 */
export class TakenBack0078 implements MigrationInterface {
  name = 'TakenBack00789000000000078';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table roll_out add taken_off_at timestamptz, add taken_off_by uuid references person, add taken_off_reason text,
        add constraint roll_out_taken_off check ((taken_off_at is null) = (taken_off_by is null) and (taken_off_at is null) = (taken_off_reason is null)),
        drop constraint roll_out_evaluation_id_organisation_id_key;
      create unique index roll_out_standing on roll_out (evaluation_id, organisation_id) where taken_off_at is null;
      create index roll_out_evaluation on roll_out (evaluation_id);
      alter table condition add met_earlier jsonb not null default '[]';`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table condition drop met_earlier;
      delete from roll_out where taken_off_at is not null;
      drop index roll_out_standing, roll_out_evaluation;
      alter table roll_out drop taken_off_at, drop taken_off_by, drop taken_off_reason, add constraint roll_out_evaluation_id_organisation_id_key unique (evaluation_id, organisation_id);`);
  }
}
