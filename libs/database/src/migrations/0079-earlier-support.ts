import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which earlier programme supported an innovation, as some funding tests ask: `{"programme": null}`, none did; null, nobody has said. */
export class EarlierSupport0079 implements MigrationInterface {
  name = 'EarlierSupport00799000000000079';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table budget_case add earlier_support jsonb');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table budget_case drop earlier_support');
  }
}
