import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far an organisation has come by its days (planned, contracted, live, stopped), and what stands in its way. */
export class RollOutStatuses0028 implements MigrationInterface {
  name = 'RollOutStatuses00289000000000028';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table roll_out add contracted_on date, add stopped_on date, add barrier text');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table roll_out drop contracted_on, drop stopped_on, drop barrier');
  }
}
