import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An organisation that was put on a roll-out by mistake is taken off it, with a reason. Its row stays as it was, so that the
 * record knows what stood there; one that is put on again gets a row of its own.
 */
export class TakenOff0078 implements MigrationInterface {
  name = 'TakenOff00789000000000078';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table roll_out add taken_off_at timestamptz, add taken_off_by uuid references person, add taken_off_reason text,
        add constraint roll_out_taken_off check ((taken_off_at is null) = (taken_off_by is null) and (taken_off_at is null) = (taken_off_reason is null)),
        drop constraint roll_out_evaluation_id_organisation_id_key;
      create unique index roll_out_standing on roll_out (evaluation_id, organisation_id) where taken_off_at is null;
      create index roll_out_evaluation on roll_out (evaluation_id);`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`delete from roll_out where taken_off_at is not null;
      drop index roll_out_standing, roll_out_evaluation;
      alter table roll_out drop taken_off_at, drop taken_off_by, drop taken_off_reason, add constraint roll_out_evaluation_id_organisation_id_key unique (evaluation_id, organisation_id);`);
  }
}
